import { DirectTag } from '@/components/intervention/StatusTags'
import { Link } from '@/components/ui/Link'
import { Table } from '@/components/ui/Table'
import { goalPath } from '@/lib/goals/paths'
import type { ExecutionPage } from '@/lib/interventions/get-execution'
import { interventionPath } from '@/lib/interventions/paths'

/** The same in words: per goal which effort helps it, and how. */
export function HowTable({ view: { programme: { id: programmeId }, goals, interventions } }: { view: ExecutionPage }) {
  const rows = goals.flatMap((goal) => interventions
    .filter(({ status }) => status !== 'declined' && status !== 'stopped')
    .flatMap(({ id, title, contributions }) => contributions.filter(({ goalId }) => goalId === goal.id).map((link) => ({ goal, id, title, link }))))
  return (
    <Table
      caption="Hoe elke interventie bijdraagt" captionHidden columns={['Doel', 'Interventie', 'Direct of indirect', 'Hoe']}
      rows={rows.map(({ goal, id, title, link }) => ({
        key: link.id,
        cells: [
          <Link key="goal" href={goalPath(programmeId, goal.id)}>{goal.title}</Link>, <Link key="what" href={interventionPath(programmeId, id)}>{title}</Link>,
          <DirectTag key="direct" direct={link.direct} />, link.how,
        ],
      }))}
    />
  )
}
