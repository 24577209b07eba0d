import type { Metadata } from 'next'
import { Part } from '@/components/contract/Part'
import { PageHeader } from '@/components/shell/PageHeader'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { EmptyState } from '@/components/ui/EmptyState'
import { getExecution } from '@/lib/interventions/get-execution'
import { executionPath } from '@/lib/interventions/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { getTheory } from '@/lib/theory/get-theory'
import { cycleOf, type Search } from '../asked'
import { Findings } from './Findings'
import { HowTable } from './HowTable'
import { Matrix } from './Matrix'
import { TheoryFindings } from './TheoryFindings'

export const metadata: Metadata = { title: 'Doelen en interventies' }

type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<Search> }

/** The doel-inspanningen-netwerk: which effort serves which goal, how, and what is missing (wijkengids 4.2). */
export default async function NetworkPage({ params, searchParams }: Props) {
  const [{ programmeId }, search] = [await params, await searchParams]
  const cycle = cycleOf(search)
  const view = await valueOrNotFound(getExecution({ programmeId, cycle }))
  // A cycle may have an execution programme and no theory.
  const theory = await getTheory({ programmeId, cycle })
  const { programme, interventions, goals, allowed } = view
  return (
    <>
      <PageHeader
        title="Doelen en interventies" lead="Welke interventie helpt welk doel, en hoe? En waar ontbreekt iets?"
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Uitvoering', href: executionPath(programmeId) }]}
      />
      {interventions.length === 0 || goals.length === 0 ? (
        <EmptyState
          heading="Nog niets om naast elkaar te leggen"
          action={allowed.propose && <ButtonLink href={`${executionPath(programmeId)}/nieuw`}>Interventie voorstellen</ButtonLink>}
          example="In Den Haag Zuidwest horen wonen, onderwijs en werk bij elkaar: één interventie dient daar meer doelen (handboek §6.3)."
        >
          Zodra er doelen en interventies zijn, ziet u hier wat waaraan bijdraagt, welk doel niemand helpt en welke interventie nergens bij hoort.
        </EmptyState>
      ) : (
        <div className="wp-document wp-document--wide">
          <Findings view={view} />
          <TheoryFindings programmeId={programmeId} cycle={cycle} theory={theory.ok ? theory.value.theory : null} />
          <Part id="overzicht" title="In één oogopslag"><Matrix view={view} /></Part>
          <Part id="hoe" title="Hoe draagt het bij?"><HowTable view={view} /></Part>
        </div>
      )}
    </>
  )
}
