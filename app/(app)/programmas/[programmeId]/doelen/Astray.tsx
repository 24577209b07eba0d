import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Note, Text } from '@/components/ui/Text'
import type { GoalInTree } from '@/lib/goals/list-goals'
import { goalPath } from '@/lib/goals/paths'
import { GoalTags } from './GoalTags'

/** Goals whose ambition does not hold any more, each with the way to another place. */
export function Astray({ programmeId, goals, mayEdit }: { programmeId: string; goals: GoalInTree[]; mayEdit: boolean }) {
  if (goals.length === 0) return null
  return (
    <section className="wp-stack" aria-labelledby="zonder-ambitie">
      <Heading level={2} id="zonder-ambitie">Doelen onder een vervallen ambitie</Heading>
      <Text>Deze doelen gelden nog, maar hun ambitie niet meer. Zet ze onder een andere ambitie, of laat ze ook vervallen.</Text>
      <ul className="wp-needed">
        {goals.map((goal) => (
          <li key={goal.id} className="wp-needed__item">
            <Link className="wp-needed__what" href={goalPath(programmeId, goal.id)}>{goal.title}</Link>
            <GoalTags {...goal} />
            {goal.owner !== '' && <Note>{goal.owner}</Note>}
            {mayEdit && <div><Link standalone href={`${goalPath(programmeId, goal.id)}/wijzigen`}>Andere ambitie kiezen voor “{goal.title}”</Link></div>}
          </li>
        ))}
      </ul>
    </section>
  )
}
