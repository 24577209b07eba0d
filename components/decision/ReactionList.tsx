import { DateText } from '@/components/ui/DateText'
import { Note } from '@/components/ui/Text'
import { Written } from './Written'

type Reaction = { id: string; text: string; by: string; organisation: string; at: Date }

/** What people said about a proposal, with their name and organisation. */
export function ReactionList({ reactions }: { reactions: readonly Reaction[] }) {
  return (
    <ul className="wp-seats">
      {reactions.map(({ id, text, by, organisation, at }) => (
        <li key={id} className="wp-reaction">
          <Written>{text}</Written>
          <Note>{[by, organisation].filter(Boolean).join(', ')}, <DateText date={at} time /></Note>
        </li>
      ))}
    </ul>
  )
}
