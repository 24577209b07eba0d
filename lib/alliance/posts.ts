import { formatDate } from '@/lib/platform/format'
import { holdsOn, type Day, type Term } from './at-table'
import { plusMonths, toDate } from '@/lib/platform/day'

type Post = Term & { readonly fundedUntil: Day | null }

/** Direction that is not paid for stops by itself: say so a year ahead (handbook §6.1.2). */
export function fundingWarning(post: Post, day: Day): string | undefined {
  if (!holdsOn(post, day) || post.fundedUntil === null) return undefined
  const until = formatDate(toDate(post.fundedUntil))
  if (post.fundedUntil < day) return `De betaling liep af op ${until}.`
  return post.fundedUntil < plusMonths(day, 12) ? `De betaling loopt binnen een jaar af: op ${until}.` : undefined
}
