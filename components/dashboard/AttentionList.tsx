import { Deadline } from '@/components/ui/DateText'
import { Link } from '@/components/ui/Link'
import type { AskingKind } from '@/lib/dashboard/load-asking'
import { StatusTag } from '@/components/ui/StatusTag'
import { Note } from '@/components/ui/Text'

type Item = {
  key: string
  kind: AskingKind
  words: string
  owner: string
  dueOn: Date | null
  late: boolean
  href: string
}

const kinds: Record<AskingKind, string> = {
  vote: 'Uw stem', signature: 'Uw bevestiging', decision: 'Besluit', consultation: 'Reacties', condition: 'Voorwaarde', action: 'Actiepunt', contract: 'Contract',
  promise: 'Toezegging', obstacle: 'Doorbraak', funding: 'Betaling', quorum: 'Bijeenkomst', milestone: 'Mijlpaal', carousel: 'Geen doel', spending: 'Geld', reporting: 'Geld',
}
/** What waits for a decision stands out. */
const asksDecision: readonly AskingKind[] = ['vote', 'signature', 'decision']

function Tag({ kind, late }: Pick<Item, 'kind' | 'late'>) {
  if (late) return <StatusTag tone="caution">Te laat</StatusTag>
  return <StatusTag tone={asksDecision.includes(kind) ? 'accent' : 'neutral'}>{kinds[kind]}</StatusTag>
}

/** What asks for attention, each a link to the place where it can be dealt with, with who and by when. */
export function AttentionList({ items, now }: { items: readonly Item[]; now: Date }) {
  return (
    <ul className="wp-attention">
      {items.map(({ key, kind, words, owner, dueOn, late, href }) => (
        <li key={key} className="wp-attention__item">
          <Tag kind={kind} late={late} />
          <div className="wp-attention__words">
            <Link href={href}>{words}</Link>
            <Note>
              {owner}
              {dueOn && <>{owner && ' · '}<Deadline date={dueOn} now={now} /></>}
            </Note>
          </div>
        </li>
      ))}
    </ul>
  )
}
