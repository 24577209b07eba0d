import type { BookYear } from './book'
import type { BookSource, SourceYear } from './book-types'

/** Lasting sources of which nothing is filled in from a year on, while the book goes on until a later one. */
export type Unfilled = { readonly kind: 'unfilled'; readonly from: number; readonly until: number; readonly sourceIds: readonly string[] }

const filled = ({ appliedCents, committedCents, receivedCents, hours }: SourceYear) => appliedCents + committedCents + receivedCents > 0n || hours > 0

/** Money that stays counts only for the years that were filled in: which sources end in the book but not in fact. */
export function unfilledSources(sources: readonly BookSource[], read: readonly BookYear[], thisYear: number): Unfilled[] {
  const until = Math.max(...read.map(({ year }) => year))
  const byYear = new Map<number, string[]>()
  for (const { id, structural, years } of sources) {
    const told = years.filter(filled).map(({ year }) => year)
    const from = Math.max(thisYear, ...told.map((year) => year + 1))
    if (structural && told.length > 0 && from <= until) byYear.set(from, [...(byYear.get(from) ?? []), id])
  }
  return [...byYear].toSorted(([one], [other]) => one - other).map(([from, sourceIds]) => ({ kind: 'unfilled', from, until, sourceIds }))
}
