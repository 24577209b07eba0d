import { Deadline } from '@/components/ui/DateText'
import { Link } from '@/components/ui/Link'
import { StatusTag } from '@/components/ui/StatusTag'
import { Note } from '@/components/ui/Text'

type Item = {
  key: string
  kind: 'decision' | 'condition' | 'action'
  words: string
  owner: string
  dueOn: Date | null
  late: boolean
  href: string
}

const kinds = { decision: 'Besluit', condition: 'Voorwaarde', action: 'Actiepunt' } as const

function Tag({ kind, late }: Pick<Item, 'kind' | 'late'>) {
  if (late) return <StatusTag tone="caution">Te laat</StatusTag>
  return <StatusTag tone={kind === 'decision' ? 'accent' : 'neutral'}>{kinds[kind]}</StatusTag>
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
              {dueOn && <> · <Deadline date={dueOn} now={now} /></>}
            </Note>
          </div>
        </li>
      ))}
    </ul>
  )
}
