import { Note } from '@/components/ui/Text'
import type { DossierConsideration } from '@/lib/decisions/dossier'
import { AnswerWords } from './AnswerWords'
import { JudgementTag } from './JudgementTag'

/** What each organisation weighs for itself, side by side and never averaged (handbook §4.6). */
export function Considerations({ considerations }: { considerations: readonly DossierConsideration[] }) {
  return (
    <ul className="wp-considerations">
      {considerations.map(({ organisation, inAlliance, answer }) => (
        <li key={organisation} className="wp-consideration">
          <p className="wp-consideration__name">
            <strong>{organisation}</strong>
            {!inAlliance && ' (doet niet meer mee)'}
          </p>
          {answer ? (
            <>
              {(answer.judgement || answer.state !== 'answered') && <JudgementTag answer={answer} />}
              <AnswerWords answer={answer} />
            </>
          ) : (
            <Note>Heeft nog niet geantwoord.</Note>
          )}
        </li>
      ))}
    </ul>
  )
}
