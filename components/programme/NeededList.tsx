import type { Needed, NeededKind } from '@/lib/dashboard/needed'
import { Deadline } from '../ui/DateText'
import { Link } from '../ui/Link'
import { Note } from '../ui/Text'

const kindWords: Record<NeededKind, string> = {
  action: 'Actie',
  condition: 'Voorwaarde bij een besluit',
  vote: 'Wacht op uw stem',
  signature: 'Wacht op uw bevestiging',
  decision: 'Wacht op besluit',
  consultation: 'Partners reageren',
  contract: 'Contract',
  promise: 'Toezegging',
  obstacle: 'Doorbraak',
  funding: 'Betaling van de sturing',
  quorum: 'Bijeenkomst',
  milestone: 'Mijlpaal',
  carousel: 'Uitvoering zonder doel',
  spending: 'Geld besteden',
  reporting: 'Geld verantwoorden',
  review: 'Afgesproken bij een besluit',
  preparation: 'Besluit voorbereiden',
  begin: 'Volgt uit het laatste besluit',
  point: 'Volgende gesprekspunt',
}

/** What is needed now, most urgent first: what it is, where to do it, who and before when. */
export function NeededList({ things, now }: { things: Needed[]; now: Date }) {
  return (
    <ol className="wp-needed">
      {things.map(({ key, kind, words, owner, dueOn, href }) => (
        <li key={key} className="wp-needed__item">
          <Note>{kindWords[kind]}</Note>
          <Link href={href} className="wp-needed__what">
            {words}
          </Link>
          {(owner !== null || dueOn !== null) && (
            <Note>
              {owner}
              {owner !== null && dueOn !== null && ' · '}
              {dueOn !== null && <Deadline date={dueOn} now={now} />}
            </Note>
          )}
        </li>
      ))}
    </ol>
  )
}
