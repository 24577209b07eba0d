import type { ReactNode } from 'react'
import { Part } from '@/components/contract/Part'
import { Card } from '@/components/ui/Card'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Note, Text } from '@/components/ui/Text'
import { goalPath } from '@/lib/goals/paths'
import type { ExecutionPage } from '@/lib/interventions/get-execution'
import { networkFindings } from '@/lib/interventions/network-rules'
import { interventionPath } from '@/lib/interventions/paths'
import { formatCount } from '@/lib/platform/format'
import { LookAgain } from '../LookAgain'

function Finding({ heading, why, children }: { heading: string; why: string; children: ReactNode }) {
  return <Card heading={heading} headingLevel={3}><Note>{why}</Note><ul className="wp-contributes">{children}</ul></Card>
}

/** What asks for attention; what contributes to nothing comes first and looks different. */
export function Findings({ view: { programme: { id: programmeId }, goals, interventions } }: { view: ExecutionPage }) {
  const { withoutContribution, goalsWithout, oneGoalOnly, toLookAt, onRetired } = networkFindings(goals, interventions)
  const work = (list: { id: string; title: string }[]) => list.map(({ id, title }) => <li key={id}><Link href={interventionPath(programmeId, id)}>{title}</Link></li>)
  const count = [withoutContribution, goalsWithout, oneGoalOnly, toLookAt, onRetired].reduce((sum, list) => sum + list.length, 0)
  return (
    <Part id="aandacht" title="Wat vraagt aandacht?">
      {count === 0 && <Text>Niets. Elk doel heeft een interventie, en elke interventie zegt waaraan zij bijdraagt.</Text>}
      {withoutContribution.length > 0 && (
        <section className="wp-loose" aria-labelledby="zonder-bijdrage">
          <Heading level={3} id="zonder-bijdrage">{formatCount(withoutContribution.length, 'interventie draagt', 'interventies dragen')} nergens aan bij</Heading>
          <ul className="wp-contributes">{work(withoutContribution)}</ul>
        </section>
      )}
      <div className="wp-compare">
        {goalsWithout.length > 0 && (
          <Finding heading={`Doelen zonder interventie (${goalsWithout.length})`} why="Niemand doet hier in deze jaren iets aan. Klopt dat?">
            {goalsWithout.map(({ id, title }) => <li key={id}><Link href={goalPath(programmeId, id)}>{title}</Link></li>)}
          </Finding>
        )}
        {toLookAt.length > 0 && (
          <Finding heading={`Opnieuw bekijken (${toLookAt.length})`} why="Het doel veranderde nadat de bijdrage is opgeschreven.">
            {toLookAt.map(({ intervention, goal, contribution }) => (
              <li key={contribution.id}>
                <Link href={interventionPath(programmeId, intervention.id)}>{intervention.title}</Link> voor {goal.title}
                {intervention.mayEdit && <LookAgain programmeId={programmeId} contributionId={contribution.id} version={contribution.version} meaning={goal.meaning} goal={goal.title} />}
              </li>
            ))}
          </Finding>
        )}
        {onRetired.length > 0 && (
          <Finding heading={`Rust op een vervallen doel (${onRetired.length})`} why="Dit werk dient een doel dat niet meer geldt.">
            {onRetired.map(({ intervention, goal, contribution }) => <li key={contribution.id}><Link href={interventionPath(programmeId, intervention.id)}>{intervention.title}</Link> voor {goal.title}</li>)}
          </Finding>
        )}
        {oneGoalOnly.length > 0 && (
          <Finding heading={`Dient maar één doel (${oneGoalOnly.length})`} why="Kan dit werk ook een ander doel helpen? Dan mist u nu een koppelkans.">{work(oneGoalOnly)}</Finding>
        )}
      </div>
    </Part>
  )
}
