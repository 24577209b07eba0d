import { decisionPath } from '@/lib/decisions/paths'
import type { DecisionSummary } from '@/lib/decisions/summary'
import { formatEuroCents } from '@/lib/platform/format'
import { DateText } from '../ui/DateText'
import { Link } from '../ui/Link'
import { Note } from '../ui/Text'
import { DecisionSeal } from './DecisionSeal'
import { lowerFirst } from './lower-first'

const conditionWords = ({ total, met }: DecisionSummary['conditions']) =>
  total === 0 ? '' : `, ${met} van de ${total} ${total === 1 ? 'voorwaarde' : 'voorwaarden'} vervuld`

/** Sealed decisions, newest first, each with its seal and outcome in words. */
export function DecisionList({ programmeId, decisions }: { programmeId: string; decisions: DecisionSummary[] }) {
  return (
    <ul className="wp-needed">
      {decisions.map(({ id, number, phase, title, cycle, table, amountCents, open, outcome, outcomeLabel, decidedOn, conditions, correctedBy }) => (
        <li key={id} className="wp-needed__item wp-decided">
          <DecisionSeal outcome={outcome} />
          <Link href={decisionPath(programmeId, id)} className="wp-needed__what">
            {phase?.title ?? title}: {lowerFirst(outcomeLabel)}
          </Link>
          <Note>
            Besluit {number}, cyclus {cycle}, <DateText date={decidedOn} />
            {table && `, ${table}`}
            {amountCents !== null && `, ${formatEuroCents(amountCents)}`}
            {conditionWords(conditions)}
            {!open && ', besloten'}
            {correctedBy && `, gecorrigeerd met besluit ${correctedBy.number}`}
          </Note>
        </li>
      ))}
    </ul>
  )
}
