import { OneButton } from '@/components/checklist/OneButton'
import { Details } from '@/components/ui/Details'
import { Heading } from '@/components/ui/Heading'
import { Note, Text } from '@/components/ui/Text'
import type { Suggestion } from '@/lib/meetings/load-suggestions'
import { addSuggestionAction } from '../../actions'

const groups: Record<Suggestion['subject'], string> = {
  decision: 'Besluiten die nog komen', condition: 'Voorwaarden die nog openstaan', action: 'Acties die nog openstaan', section: 'Gespreksonderwerpen van het proces',
}
const order = ['decision', 'condition', 'action', 'section'] as const

/** What is still open for this table; one press puts it on the agenda. */
export function Suggestions({ where, suggestions }: { where: { programmeId: string; meetingId: string }; suggestions: Suggestion[] }) {
  return (
    <section className="wp-stack" aria-labelledby="open">
      <Heading level={2} id="open">Wat nog open is</Heading>
      <Text>Kies wat deze tafel bespreekt. Het komt met een link op de agenda.</Text>
      {order.map((subject) => {
        const found = suggestions.filter((one) => one.subject === subject)
        if (found.length === 0) return null
        return (
          <Details key={subject} summary={`${groups[subject]} (${found.length})`}>
            <ul className="wp-evidence">
              {found.map(({ subjectId, title, note }) => (
                <li key={subjectId} className="wp-evidence__item">
                  <div><Text>{title}</Text><Note>{note}</Note></div>
                  <OneButton action={addSuggestionAction} fields={{ ...where, subject, subjectId }}>
                    Op de agenda<span className="wp-visually-hidden">: {title}</span>
                  </OneButton>
                </li>
              ))}
            </ul>
          </Details>
        )
      })}
    </section>
  )
}
