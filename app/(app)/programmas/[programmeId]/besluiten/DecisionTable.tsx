import { Link } from '@/components/ui/Link'
import { StatusTag } from '@/components/ui/StatusTag'
import { Table } from '@/components/ui/Table'
import { decisionPath } from '@/lib/decisions/paths'
import type { DecisionSummary } from '@/lib/decisions/summary'
import { formatDate } from '@/lib/platform/format'

function Standing({ decision: { correctedBy, corrects, conditions } }: { decision: DecisionSummary }) {
  if (correctedBy) return <StatusTag shape="dash">Gecorrigeerd met besluit {correctedBy.number}</StatusTag>
  return (
    <>
      {conditions.total > 0 && `${conditions.met} van de ${conditions.total} voorwaarden vervuld. `}
      {corrects && `Corrigeert besluit ${corrects.number}.`}
    </>
  )
}

/** The sealed decisions, newest first. */
export function DecisionTable({ programmeId, decisions }: { programmeId: string; decisions: readonly DecisionSummary[] }) {
  return (
    <Table
      caption="Genomen besluiten, nieuwste eerst" captionHidden
      columns={['Besluit', 'Uitkomst', 'Fase', 'Datum', 'Stand']}
      rows={decisions.map((decision) => ({
        key: decision.id,
        cells: [
          <Link key="besluit" href={decisionPath(programmeId, decision.id)}>{decision.number}. {decision.phase.decision}</Link>,
          decision.outcomeLabel,
          `${decision.phase.title}, cyclus ${decision.cycle}`,
          formatDate(decision.decidedOn),
          <Standing key="stand" decision={decision} />,
        ],
      }))}
    />
  )
}
