import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import type { Asked } from './search'

const shortestNeedle = 4

/** Quotes, a minus or the word "or" say more than which words; then only the full-text question counts. */
const saysMore = (folded: string) => /"|(^|\s)-|(^|\s)or(\s|$)/.test(folded)

/** What was typed, as a question to the database; null when no word is left to look for. */
export async function askedBy(db: Db, typed: string): Promise<Asked | null> {
  const [row] = await db.$queryRaw<{ folded: string; query: string | null }[]>`
    SELECT search_fold(${typed}) AS "folded", search_query(${typed})::text AS "query"`
  if (!row?.query) return null
  const words = saysMore(row.folded) ? [] : (row.folded.match(/[\p{L}\p{N}]+/gu) ?? [])
  const needles = words.filter((word) => word.length >= shortestNeedle)
  return { query: row.query, needles, patterns: needles.length > 0 ? words.map((word) => `%${word}%`) : [] }
}
