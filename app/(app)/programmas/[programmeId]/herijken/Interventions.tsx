import { Link } from '@/components/ui/Link'
import { StatusTag } from '@/components/ui/StatusTag'
import { Table } from '@/components/ui/Table'
import { formatCount } from '@/lib/platform/format'
import { statusLabels } from '@/lib/interventions/labels'
import { verdictWords } from '@/lib/recalibration/questions'
import { judgePath } from '@/lib/recalibration/paths'
import type { getRecalibration } from '@/lib/recalibration/get-recalibration'

type Desk = Extract<Awaited<ReturnType<typeof getRecalibration>>, { ok: true }>['value']
type Row = Desk['interventions'][number]

function Verdict({ row }: { row: Row }) {
  if (row.verdict) return <StatusTag tone="accent" shape="check">{verdictWords[row.verdict].done}</StatusTag>
  return row.asks ? <StatusTag shape="ring">Nog kiezen</StatusTag> : <StatusTag shape="dash">Niets te kiezen</StatusTag>
}

/** Every intervention of the cycle with what was chosen; those that still ask a choice come first, and the rest stays in its own order. */
export function Interventions({ programmeId, rows }: { programmeId: string; rows: readonly Row[] }) {
  const rank = ({ asks, verdict }: Row) => (asks && !verdict ? 0 : asks ? 1 : 2)
  return (
    <Table
      caption="De interventies van deze cyclus" captionHidden columns={['Interventie', 'Wie', 'Nu', 'Draagt bij aan', 'Keuze']}
      rows={rows.toSorted((a, b) => rank(a) - rank(b)).map((row) => ({
        key: row.id,
        cells: [
          <Link key="t" href={judgePath(programmeId, row.id)}>{row.title}</Link>, row.owner, statusLabels[row.status],
          row.contributions === 0 ? <StatusTag key="c" tone="caution" shape="diamond">Geen doel genoemd</StatusTag> : formatCount(row.contributions, 'doel', 'doelen'),
          <span key="v" className="whitespace-nowrap"><Verdict row={row} /></span>,
        ],
      }))}
    />
  )
}
