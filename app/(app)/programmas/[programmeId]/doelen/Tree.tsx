import { SmartLetters } from '@/components/goals/SmartLetters'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Note, Text } from '@/components/ui/Text'
import type { GoalInTree } from '@/lib/goals/list-goals'
import { goalPath, goalsPath } from '@/lib/goals/paths'
import { formatList } from '@/lib/platform/format'
import { lifeFieldLabels } from '@/lib/process/life-fields'
import { GoalTags } from './GoalTags'
import { MoveButtons } from './MoveButtons'

type Branch = { goal: GoalInTree; below: GoalInTree[] }
type Props = { programmeId: string; tree: Branch[]; mayEdit: boolean }

const about = ({ owner, ownerName, dueYear }: GoalInTree) => [ownerName, owner, dueYear !== null && `klaar in ${dueYear}`].filter(Boolean).join(' · ')

function Below({ programmeId, goal, first, last, mayEdit }: { programmeId: string; goal: GoalInTree; first: boolean; last: boolean; mayEdit: boolean }) {
  return (
    <li className="wp-goal">
      <div className="wp-goal__words">
        <Link className="wp-goal__title" href={goalPath(programmeId, goal.id)}>{goal.title}</Link>
        {goal.target !== '' && <span>{goal.baseline !== '' && <>Van {goal.baseline} naar </>}{goal.target}</span>}
        {about(goal) !== '' && <Note>{about(goal)}</Note>}
        {goal.remarks.map((words) => <Note key={words}>Let op: {words}</Note>)}
        <GoalTags {...goal} />
      </div>
      <div className="wp-goal__tools">
        <SmartLetters checks={goal.checks} />
        {mayEdit && <MoveButtons programmeId={programmeId} goal={goal} first={first} last={last} />}
      </div>
    </li>
  )
}

function Ambition({ programmeId, branch: { goal, below }, first, last, mayEdit }: { programmeId: string; branch: Branch; first: boolean; last: boolean; mayEdit: boolean }) {
  const { id, title, problem, explanation, fields, owner } = goal
  return (
    <section className="wp-ambition" aria-labelledby={`doel-${id}`}>
      <div className="wp-ambition__head">
        <div className="wp-ambition__title">
          <Heading level={2} id={`doel-${id}`}><Link href={goalPath(programmeId, id)}>{title}</Link></Heading>
          {mayEdit && <MoveButtons programmeId={programmeId} goal={goal} first={first} last={last} />}
        </div>
        {problem !== '' && <Text>{problem}</Text>}
        {explanation !== '' && <Note>{explanation}</Note>}
        <Note>{[owner, formatList(fields.map((field) => lifeFieldLabels[field]))].filter(Boolean).join(' · ')}</Note>
        {goal.remarks.map((words) => <Note key={words}>Let op: {words}</Note>)}
        <GoalTags {...goal} />
      </div>
      {below.length > 0 ? (
        <ul className="wp-ambition__goals">
          {below.map((goalBelow, index) => <Below key={goalBelow.id} programmeId={programmeId} goal={goalBelow} mayEdit={mayEdit} first={index === 0} last={index === below.length - 1} />)}
        </ul>
      ) : <Note>Hieronder staat nog geen doel. Zonder doel is niet te zien of deze ambitie dichterbij komt.</Note>}
      {mayEdit && <div><Link standalone href={`${goalsPath(programmeId)}/nieuw?onder=${id}`}>Doel toevoegen onder “{title}”</Link></div>}
    </section>
  )
}

/** The ambitions, each with the goals below it. */
export function Tree({ programmeId, tree, mayEdit }: Props) {
  return tree.map((branch) => (
    <Ambition key={branch.goal.id} programmeId={programmeId} branch={branch} mayEdit={mayEdit} first={branch === tree[0]} last={branch === tree.at(-1)} />
  ))
}
