import type { Metadata } from 'next'
import { Part } from '@/components/contract/Part'
import { PageHeader } from '@/components/shell/PageHeader'
import { Details } from '@/components/ui/Details'
import { Link } from '@/components/ui/Link'
import { List } from '@/components/ui/List'
import { Stack } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import { getVisionDesk } from '@/lib/goals/get-vision-desk'
import { visionPath } from '@/lib/goals/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { DiscardForm } from './DiscardForm'
import { EstablishForm } from './EstablishForm'
import { ReadingHints } from './ReadingHints'
import { VisionForm } from './VisionForm'

export const metadata: Metadata = { title: 'Visie schrijven' }

function Establish({ missing, ...form }: { missing: string[]; programmeId: string; visionId: string; version: number }) {
  return (
    <Part id="vaststellen-kop" title="Vaststellen">
      {missing.length > 0 ? (
        <>
          <Text>Voordat deze versie kan worden vastgesteld:</Text>
          <List items={missing.map((line) => ({ key: line, content: line }))} />
        </>
      ) : (
        <>
          <Text>Daarna verandert deze tekst niet meer, en leest iedereen in het programma hem. Doelen en contract vragen dan om opnieuw te worden bekeken.</Text>
          <EstablishForm {...form} />
        </>
      )}
    </Part>
  )
}

/** Where the bureau writes the draft of the vision and has it established. */
export default async function VisionDeskPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params
  const { programme, draft } = await valueOrNotFound(getVisionDesk({ programmeId }))
  const breadcrumb = [{ label: programme.name, href: programmePath(programmeId) }, { label: 'Visie', href: visionPath(programmeId) }]
  if (!draft)
    return (
      <>
        <PageHeader title="Visie schrijven" breadcrumb={breadcrumb} />
        <Text>Er is nu geen concept. <Link href={visionPath(programmeId)}>Ga naar de visie</Link> om een nieuwe versie te beginnen.</Text>
      </>
    )
  const { id, version, number, startYear, missing, text, residentText } = draft
  return (
    <>
      <PageHeader title={`Versie ${number} van de visie`} breadcrumb={breadcrumb} lead="Alles mag later: bewaar zo vaak u wilt, alleen het team leest het concept. Kort is beter dan volledig." />
      <Stack gap="xl">
        <div className="wp-vision-form">
          <VisionForm
            programmeId={programmeId} visionId={id} version={version} startYear={startYear}
            initial={{ ...draft, horizonYear: draft.horizonYear === null ? '' : String(draft.horizonYear), strategy: draft.strategy ?? '' }}
          />
        </div>
        <ReadingHints text={text} residentText={residentText} />
        <Establish missing={missing} programmeId={programmeId} visionId={id} version={version} />
        <Details summary="Dit concept weggooien">
          <Stack>
            <Text>Wat is vastgesteld, blijft zoals het is. Daarna kunt u een nieuw concept beginnen.</Text>
            <DiscardForm programmeId={programmeId} visionId={id} version={version} />
          </Stack>
        </Details>
      </Stack>
    </>
  )
}
