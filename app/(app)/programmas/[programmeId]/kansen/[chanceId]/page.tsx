import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/shell/PageHeader'
import { Details } from '@/components/ui/Details'
import { Stack } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import { getChanceDesk } from '@/lib/goals/get-chance-desk'
import { chancesPath } from '@/lib/goals/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { ChanceForm, RemoveChance } from '../ChanceForm'
import { toGoalChoices, toPartnerChoices } from '../to-choices'

export const metadata: Metadata = { title: 'Kans wijzigen' }

export default async function EditChancePage({ params }: { params: Promise<{ programmeId: string; chanceId: string }> }) {
  const { programmeId, chanceId } = await params
  const { programme, chance, goals, organisations, places } = await valueOrNotFound(getChanceDesk({ programmeId, chanceId }))
  if (!chance) notFound()
  const { id, version, place, title, explanation, others, goalIds, organisationIds } = chance
  return (
    <>
      <PageHeader
        title="Kans wijzigen" lead={title}
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Kansen', href: chancesPath(programmeId) }]}
      />
      <Stack gap="xl">
        <ChanceForm
          programmeId={programmeId} chance={{ id, version }} initial={{ place, title, explanation, others, goalIds, organisationIds }}
          goals={toGoalChoices(goals, chance.goals)} partners={toPartnerChoices(organisations)} places={places}
        />
        <Details summary="Deze kans verwijderen" tone="boxed">
          <Text>De kans verdwijnt uit de lijst. Wat erin stond, blijft in het logboek.</Text>
          <RemoveChance programmeId={programmeId} chance={{ id, version }} />
        </Details>
      </Stack>
    </>
  )
}
