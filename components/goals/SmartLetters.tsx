import { VisuallyHidden } from '@/components/ui/Text'
import type { LetterCheck } from '@/lib/goals/smart'
import { formatList } from '@/lib/platform/format'

/** The five letters in small: filled, or an outline for what still lacks something. Says the same in words. */
export function SmartLetters({ checks }: { checks: readonly LetterCheck[] }) {
  const open = checks.filter(({ missing }) => missing.length > 0).map(({ name }) => name.toLowerCase())
  return (
    <span className="wp-smart">
      <VisuallyHidden>{open.length === 0 ? 'SMART compleet' : `Nog niet ${formatList(open)}`}</VisuallyHidden>
      {checks.map(({ letter, missing }) => <span key={letter} aria-hidden="true" className="wp-smart__letter" data-filled={missing.length === 0}>{letter}</span>)}
    </span>
  )
}
