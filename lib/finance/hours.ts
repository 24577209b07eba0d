import type { Book, HourMark } from './book-types'
import { keyOf } from './destined-money'
import { splitEqually } from './share'

/** The hours of a year that serve each goal: those meant for it, and its part of those meant for work that contributes to it. */
export function hoursPerGoal({ sources, contributions }: Pick<Book, 'sources' | 'contributions'>, year: number): Map<string, number> {
  const marks = sources.filter(({ kind }) => kind === 'in_kind').flatMap(({ hourMarks }) => hourMarks.filter((mark) => mark.year === year))
  const meant = new Map<string, number>()
  for (const mark of marks) meant.set(keyOf(mark), (meant.get(keyOf(mark)) ?? 0) + mark.hours)
  const goals = new Map<string, number>()
  const add = (goalId: string, hours: number) => { if (hours > 0) goals.set(goalId, (goals.get(goalId) ?? 0) + hours) }
  for (const [key, hours] of meant) {
    if (key.startsWith('g:')) add(key.slice(2), hours)
    const served = key.startsWith('i:') ? (contributions.get(key.slice(2)) ?? []) : []
    if (served.length > 0) splitEqually(BigInt(hours), served.length).forEach((part, index) => { add(served[index] ?? '', Number(part)) })
  }
  return goals
}

/** The goals that hours serve from a year on. */
export function goalsServedByHours(book: Book, from: number): Set<string> {
  const ahead = book.sources.flatMap(({ hourMarks }) => hourMarks).filter(({ year }: HourMark) => year >= from).map(({ year }) => year)
  return new Set([...new Set(ahead)].flatMap((year) => [...hoursPerGoal(book, year).keys()]))
}
