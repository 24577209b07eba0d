import { plusMonths } from '@/lib/platform/day'
import type { BookYear } from './book'
import type { Book, BookSource } from './book-types'
import { cliffs, type Cliff } from './cliffs'
import { goalsServedByHours } from './hours'
import { unmetConditions, type UnmetCondition } from './secured-money'
import { most, sumOf } from './share'
import { unfilledSources, type Unfilled } from './unfilled'

export type Alarm =
  | Cliff
  | Unfilled
  | ({ kind: 'condition' } & UnmetCondition)
  | { kind: 'spend-by' | 'report-by'; sourceId: string; day: string; late: boolean; leftCents: bigint }
  | { kind: 'over-destined'; sourceId: string; year: number; cents: bigint }
  | { kind: 'over-hours'; sourceId: string; year: number; hours: number }
  | { kind: 'overspent'; sourceId: string; cents: bigint }
  | { kind: 'money-without-goal'; cents: bigint; sourceIds: readonly string[]; interventionIds: readonly string[] }
  | { kind: 'goals-without-money'; goalIds: readonly string[] }

/** How far ahead a date of a grant is told. */
const monthsBefore = 6

/** What is left to spend of what was committed or received. */
const unspent = ({ years }: BookSource) =>
  most(0n, sumOf(years, ({ committedCents, receivedCents, spentCents }) => most(committedCents, receivedCents) - spentCents))

function dates(sources: readonly BookSource[], today: string): Alarm[] {
  const soon = plusMonths(today, monthsBefore)
  return sources.flatMap((source): Alarm[] => {
    const { id: sourceId, spendBy, reportBy, reported } = source
    const leftCents = unspent(source)
    const told = (kind: 'spend-by' | 'report-by', day: string | null): Alarm[] =>
      day !== null && day <= soon ? [{ kind, sourceId, day, late: day < today, leftCents }] : []
    return [...(leftCents > 0n ? told('spend-by', spendBy) : []), ...(reported ? [] : told('report-by', reportBy))]
  })
}

function overspent(sources: readonly BookSource[]): Alarm[] {
  return sources.filter(({ kind }) => kind !== 'in_kind').flatMap(({ id, years }): Alarm[] => {
    const cents = sumOf(years, ({ committedCents, receivedCents, spentCents }) => spentCents - most(committedCents, receivedCents))
    return cents > 0n ? [{ kind: 'overspent', sourceId: id, cents }] : []
  })
}

/** More hours meant for something than a source brings, from a year on. */
function overHours(sources: readonly BookSource[], from: number): Alarm[] {
  return sources.filter(({ kind }) => kind === 'in_kind').flatMap(({ id, years, hourMarks }) =>
    [...new Set(hourMarks.map(({ year }) => year))].filter((year) => year >= from).toSorted((a, b) => a - b).flatMap((year): Alarm[] => {
      const meant = hourMarks.filter((mark) => mark.year === year).reduce((sum, mark) => sum + mark.hours, 0)
      const hours = meant - (years.find((one) => one.year === year)?.hours ?? 0)
      return hours > 0 ? [{ kind: 'over-hours', sourceId: id, year, hours }] : []
    }))
}

/** Money of this year and later that is meant for nothing yet, or for work that contributes to no goal. */
function withoutGoal(book: Book, ahead: readonly BookYear[]): Alarm[] {
  // Residents decide themselves what their budget is for.
  const asked = new Set(book.sources.filter(({ kind }) => kind !== 'residents_budget').map(({ id }) => id))
  const loose = ahead.flatMap(({ sources }) => sources.filter(({ sourceId, undestinedCents }) => undestinedCents > 0n && asked.has(sourceId)))
  const aimless = ahead.flatMap(({ interventions }) => interventions.filter(({ goalIds, certainCents, hopedCents, surplusCents }) =>
    goalIds.length === 0 && certainCents + hopedCents + surplusCents > 0n))
  const cents = sumOf(loose, ({ undestinedCents }) => undestinedCents) + sumOf(aimless, ({ certainCents, hopedCents, surplusCents }) => certainCents + hopedCents + surplusCents)
  if (cents === 0n) return []
  const unique = (ids: string[]) => [...new Set(ids)]
  return [{ kind: 'money-without-goal', cents, sourceIds: unique(loose.map(({ sourceId }) => sourceId)), interventionIds: unique(aimless.map(({ interventionId }) => interventionId)) }]
}

type Aim = { readonly id: string; readonly parentId: string | null }

/** Goals for which there is nothing from this year on, no money and no hours, neither for them nor for what is above or below them. */
export function goalsWithoutMoney(goals: readonly Aim[], ahead: readonly BookYear[], served: ReadonlySet<string> = new Set()): string[] {
  const paid = new Set([...served, ...ahead.flatMap((year) => year.goals.filter(({ certainCents, hopedCents, surplusCents }) => certainCents + hopedCents + surplusCents > 0n).map(({ goalId }) => goalId))])
  const parents = new Map(goals.map(({ id, parentId }) => [id, parentId]))
  const above = (id: string): string[] => {
    const parent = parents.get(id)
    return parent ? [parent, ...above(parent)] : []
  }
  const helped = new Set([...paid].flatMap((id) => [id, ...above(id)]))
  return goals.filter(({ id }) => !helped.has(id) && !above(id).some((parent) => paid.has(parent))).map(({ id }) => id)
}

/** What needs attention in the money of a programme, most pressing first. */
export function alarms(book: Book, read: readonly BookYear[], goals: readonly Aim[], today: string): Alarm[] {
  const thisYear = Number(today.slice(0, 4))
  const ahead = read.filter(({ year }) => year >= thisYear)
  const goalIds = goalsWithoutMoney(goals, ahead, goalsServedByHours(book, thisYear))
  return [
    ...cliffs(book, read, today),
    ...unmetConditions(book).map((unmet): Alarm => ({ kind: 'condition', ...unmet })),
    ...dates(book.sources, today).toSorted((a, b) => ('day' in a && 'day' in b ? a.day.localeCompare(b.day) : 0)),
    ...ahead.flatMap(({ year, sources }) => sources.filter(({ overCents }) => overCents > 0n).map(({ sourceId, overCents }): Alarm => ({ kind: 'over-destined', sourceId, year, cents: overCents }))),
    ...overHours(book.sources, thisYear), ...overspent(book.sources), ...unfilledSources(book.sources, read, thisYear),
    ...(goalIds.length > 0 ? [{ kind: 'goals-without-money' as const, goalIds }] : []),
    ...withoutGoal(book, ahead),
  ]
}
