import { Details } from '@/components/ui/Details'
import { Note } from '@/components/ui/Text'
import type { EarlierView } from '@/lib/checklists/section-view'
import { AnswerTag, AnswerText, RecordedAnswer } from './AnswerText'

/** What was answered in earlier cycles, beside the new answer: memory, never overwritten. */
export function EarlierCycles({ earlier }: { earlier: EarlierView[] }) {
  return earlier.map(({ cycle, agreed, partners }) => (
    <Details key={cycle} summary={`In cyclus ${cycle}`}>
      {agreed ? <RecordedAnswer heading="Antwoord toen" answer={agreed} /> : <Note>Toen was er geen gezamenlijk antwoord.</Note>}
      {partners.length > 0 && (
        <ul className="wp-partner-words">
          {partners.map(({ name, answer }) => (
            <li key={name}>
              <p className="wp-recorded__head"><strong>{name}</strong> <AnswerTag {...answer} /></p>
              <AnswerText answer={answer} />
            </li>
          ))}
        </ul>
      )}
    </Details>
  ))
}
