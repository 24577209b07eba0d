import { Link } from '@/components/ui/Link'
import { NoContributionTag } from '@/components/intervention/StatusTags'
import { Text, VisuallyHidden } from '@/components/ui/Text'
import type { ExecutionPage } from '@/lib/interventions/get-execution'
import { statesContribution } from '@/lib/interventions/network-rules'
import { interventionPath } from '@/lib/interventions/paths'
import { formatCount } from '@/lib/platform/format'

/** A full dot for direct, a ring for indirect; the same in words for who does not see it. */
function Mark({ direct, words = true }: { direct: boolean; words?: boolean }) {
  return (
    <>
      <svg className="wp-matrix__mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {direct ? <circle cx="8" cy="8" r="6" fill="currentColor" /> : <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />}
      </svg>
      {words && <VisuallyHidden>{direct ? 'Direct' : 'Indirect'}</VisuallyHidden>}
    </>
  )
}

/** Interventions down, goals across. Wider than a phone: it scrolls in its own region, with the names in sight. */
export function Matrix({ view: { programme, goals, interventions } }: { view: ExecutionPage }) {
  const shown = interventions.filter(({ status }) => status !== 'declined' && status !== 'stopped')
  // An ambition nobody points at directly would be an empty column.
  const columns = goals.filter(({ id, parentId }) => parentId !== null || shown.some(({ contributions }) => contributions.some(({ goalId }) => goalId === id)))
  return (
    <>
      <Text className="wp-matrix__key">
        <span><Mark direct words={false} /> draagt direct bij</span><span><Mark direct={false} words={false} /> draagt indirect bij</span>
        <span>{formatCount(columns.length, 'doel', 'doelen')}; ziet u ze niet alle, schuif de tabel dan opzij</span>
      </Text>
      <div className="wp-matrix" role="region" aria-labelledby="matrix-titel" tabIndex={0}>
        <table>
          <caption id="matrix-titel" className="wp-visually-hidden">Interventies en de doelen waaraan zij bijdragen</caption>
          <thead><tr><th scope="col">Interventie</th>{columns.map(({ id, title, retiredOn }) => <th key={id} scope="col"><span className="wp-matrix__goal">{title}{retiredOn && ' (vervallen)'}</span></th>)}</tr></thead>
          <tbody>
            {shown.map((intervention) => (
              <tr key={intervention.id} data-loose={!statesContribution(intervention)}>
                <th scope="row">
                  <Link href={interventionPath(programme.id, intervention.id)}>{intervention.title}</Link>
                  {!statesContribution(intervention) && <div><NoContributionTag /></div>}
                </th>
                {columns.map(({ id }) => {
                  const link = intervention.contributions.find(({ goalId }) => goalId === id)
                  return <td key={id}>{link ? <Mark direct={link.direct} /> : <VisuallyHidden>Geen</VisuallyHidden>}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
