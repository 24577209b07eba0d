import { Link } from '@/components/ui/Link'
import { Note, Text } from '@/components/ui/Text'
import type { GoalView } from '@/lib/goals/load-goal'
import type { Letter, LetterCheck, Remark } from '@/lib/goals/smart'
import { obstaclesPath } from '@/lib/contract/paths'

/** What was filled in for a letter, as people read it. */
const filledWith = (goal: GoalView): Record<Letter, string[]> => ({
  S: [goal.specific],
  M: [goal.indicator, goal.baseline && `Nulmeting: ${goal.baseline}`, goal.target && `Streefwaarde: ${goal.target}`],
  A: [goal.acceptable], R: [goal.realistic], T: [goal.dueYear === null ? '' : `In ${goal.dueYear}`],
})

/** SMART letter by letter: what stands there, and in plain words what is missing. */
export function Check({ goal, checks }: { goal: GoalView; checks: LetterCheck[] }) {
  const words = filledWith(goal)
  return (
    <ul className="wp-check">
      {checks.map(({ letter, name, missing }) => (
        <li key={letter} className="wp-check__letter">
          <span className="wp-smart__letter" data-filled={missing.length === 0} aria-hidden="true">{letter}</span>
          <div className="wp-check__words">
            <strong>{name}</strong>
            {words[letter].filter(Boolean).map((line) => <Text key={line}>{line}</Text>)}
            {missing.map((line) => <Note key={line}>{letter === 'T' && goal.dueYear !== null ? 'Klopt niet' : 'Ontbreekt'}: {line}</Note>)}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** What else deserves a thought, and where to take what the neighbourhood cannot solve. */
export function Remarks({ programmeId, remarks }: { programmeId: string; remarks: Remark[] }) {
  return remarks.map(({ kind, words }) => (
    <Text key={kind}>
      {words} {kind === 'elsewhere' && <Link href={obstaclesPath(programmeId)}>Naar Doorbraken</Link>}
    </Text>
  ))
}
