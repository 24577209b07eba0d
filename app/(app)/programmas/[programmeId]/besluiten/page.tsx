import type { Metadata } from 'next'
import { DecisionList } from '@/components/programme/DecisionList'
import { PageHeader } from '@/components/shell/PageHeader'
import { EmptyState } from '@/components/ui/EmptyState'
import { Link } from '@/components/ui/Link'
import { Text } from '@/components/ui/Text'
import { listDecisions } from '@/lib/decisions/list-decisions'
import { registerPath } from '@/lib/decisions/paths'
import { formatCount } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { currentDefinition } from '@/lib/process/definitions'
import { findPhase } from '@/lib/process/lookup'
import { programmePath } from '@/lib/process/paths'
import { PhaseFilter } from './PhaseFilter'
import { UnderWay } from './UnderWay'

export const metadata: Metadata = { title: 'Besluiten' }

type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<{ fase?: string | string[] }> }

function Nothing({ programmeId, filtered }: { programmeId: string; filtered: boolean }) {
  if (filtered)
    return (
      <Text>
        In deze fase is nog geen besluit genomen. <Link href={registerPath(programmeId)}>Toon alle besluiten</Link>.
      </Text>
    )
  return (
    <EmptyState heading="Nog geen besluiten">
      Elke fase eindigt met een besluit van het bestuur: verder of niet, en waarom. Hier vindt u later terug wie erbij was,
      wat er is afgesproken en wat er toen op tafel lag.
    </EmptyState>
  )
}

/** The register: what was decided, when, and what is on its way. */
export default async function DecisionsPage({ params, searchParams }: Props) {
  const { programmeId } = await params
  const { fase } = await searchParams
  const phase = typeof fase === 'string' ? findPhase(currentDefinition, fase) : undefined
  const { programme, decisions, underWay } = await valueOrNotFound(listDecisions({ programmeId, phase: phase?.code }))
  const count = decisions.length === 0 ? 'Nog geen besluiten' : formatCount(decisions.length, 'besluit', 'besluiten')
  return (
    <>
      <PageHeader
        title="Besluiten"
        lead={`${count}${phase ? ` in ${phase.title}` : ''}. Een vastgelegd besluit verandert niet meer.`}
        breadcrumb={[{ label: programme.name, href: programmePath(programme.id) }]}
      />
      <UnderWay programme={programme} underWay={underWay} />
      <PhaseFilter programmeId={programme.id} chosen={phase?.slug} />
      {decisions.length === 0
        ? <Nothing programmeId={programme.id} filtered={phase !== undefined} />
        : <DecisionList programmeId={programme.id} decisions={decisions} />}
    </>
  )
}
