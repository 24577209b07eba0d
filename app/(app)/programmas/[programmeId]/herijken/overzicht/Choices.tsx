import { Written } from '@/components/decision/Written'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Table } from '@/components/ui/Table'
import { Note } from '@/components/ui/Text'
import { interventionPath } from '@/lib/interventions/paths'
import { formatList } from '@/lib/platform/format'
import type { RecalibrationOverview } from '@/lib/recalibration/get-recalibration-overview'
import { judgePath } from '@/lib/recalibration/paths'
import { groups } from './words'

type Overview = RecalibrationOverview
type Row = Overview['interventions'][number]

function Why({ row: { choice, outcome, id }, programmeId }: { row: Row; programmeId: string }) {
  if (outcome === 'open') return <Link href={judgePath(programmeId, id)}>Kiezen</Link>
  if (!choice) return <>Na het afsluiten anders besloten. <Link href={interventionPath(programmeId, id)}>Lees waarom</Link></>
  return (
    <>
      <Written>{choice.reason}</Written>
      {choice.effectOnGoals !== '' && <Note>Doelen: {choice.effectOnGoals}</Note>}
      {choice.effectOnMoney !== '' && <Note>Geld: {choice.effectOnMoney}</Note>}
    </>
  )
}

/** Every intervention with what becomes of it and why, together with what becomes the same. */
export function Choices({ overview: { programme, interventions } }: { overview: Overview }) {
  return groups.flatMap(({ outcome, heading }) => {
    const rows = interventions.filter((row) => row.outcome === outcome)
    return rows.length === 0 ? [] : [
      <div key={outcome} className="wp-stack wp-stack--sm">
        <Heading level={3}>{heading} ({rows.length})</Heading>
        <Table
          caption={heading} captionHidden columns={['Interventie', 'Waarom, en wat dat doet']}
          rows={rows.map((row) => ({
            key: row.id,
            cells: [
              <div key="t"><Link href={judgePath(programme.id, row.id)}>{row.title}</Link><Note>{row.owner}. {row.goals.length === 0 ? 'Draagt aan geen doel bij.' : `Voor: ${formatList(row.goals)}.`}</Note></div>,
              <Why key="w" row={row} programmeId={programme.id} />,
            ],
          }))}
        />
      </div>,
    ]
  })
}
