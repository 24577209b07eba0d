import { Link } from '@/components/ui/Link'
import { Note } from '@/components/ui/Text'
import type { FormAction } from '@/lib/platform/form/state'
import type { PointFacts } from '@/lib/reporting/section-facts'
import { OneButton } from './OneButton'

type Props = {
  facts: readonly PointFacts[]
  programmeId: string
  pointId: string
  /** The titles of the evidence that is there, so that nothing is cited twice. */
  cited: readonly string[]
  mayCite: boolean
  cite: FormAction
}

/** What the rooms of this programme know that bears on the question; people judge what it means. */
export function FactsBlock({ facts, programmeId, pointId, cited, mayCite, cite }: Props) {
  if (facts.length === 0) return null
  return (
    <section className="wp-facts" aria-label={`Vastgelegd in dit programma, bij punt ${pointId}`}>
      <p className="wp-label">Vastgelegd in dit programma</p>
      {facts.map(({ key, room, href, words, title }) => (
        <div key={key} className="wp-facts__source">
          <ul className="wp-list wp-text">{words.map((word) => <li key={word}>{word}</li>)}</ul>
          <div className="wp-row">
            <Link href={href} standalone>Naar {room.charAt(0).toLowerCase()}{room.slice(1)}</Link>
            {cited.includes(title) && <Note>Staat bij het bewijs</Note>}
            {mayCite && !cited.includes(title) && (
              <OneButton action={cite} fields={{ programmeId, pointId, title, url: href }}>
                Gebruik als bewijs<span className="wp-visually-hidden">: {room}</span>
              </OneButton>
            )}
          </div>
        </div>
      ))}
    </section>
  )
}
