import { plusMonths } from '@/lib/platform/day'
import type { BookYear } from './book'
import type { Book, BookSource } from './book-types'
import { goalsServedByHours } from './hours'
import { unmetConditions, type UnmetCondition } from './secured-money'
import { least, most, sumOf } from './share'

export type Alarm =
  /** Temporary money ends and nothing that is sure comes in its place. */
  | { kind: 'cliff'; year: number; lostCents: bigint; hopedCents: bigint; sourceIds: readonly string[] }
  | ({ kind: 'condition' } & UnmetCondition)
  | { kind: 'spend-by' | 'report-by'; sourceId: string; day: string; late: boolean; leftCents: bigint }
  | { kind: 'over-destined'; sourceId: string; year: number; cents: bigint }
  | { kind: 'over-hours'; sourceId: string; year: number; hours: number }
  | { kind: 'overspent'; sourceId: string; cents: bigint }
  | { kind: 'money-without-goal'; cents: bigint; sourceIds: readonly string[]; interventionIds: readonly string[] }
  | { kind: 'goals-without-money'; goalIds: readonly string[] }

/** How far ahead a cliff is told: time enough for a budget round (handbook §5.5). */
const monthsAhead = 18
/** How far ahead a date of a grant is told. */
const monthsBefore = 6

const certainIn = (year: BookYear | undefined, sourceId: string) => year?.sources.find((source) => source.sourceId === sourceId)?.certainCents ?? 0n
const sure = (year: BookYear | undefined) => year ? year.structuralCents + year.temporaryCents : 0n
const open = (year: BookYear | undefined) =>
  year ? sumOf([year.programme, year.organisation], ({ needCents, certainCents }) => needCents - certainCents) : 0n
const planned = (year: BookYear | undefined) => year !== undefined && year.programme.needCents + year.organisation.needCents > 0n

/** A fall in what is sure, because temporary money ends, while the work is not paid for or not planned yet. */
function cliffAt(book: Book, read: readonly BookYear[], year: number): Alarm[] {
  const [before, then] = [read.find((one) => one.year === year - 1), read.find((one) => one.year === year)]
  const ending = book.sources.filter(({ id, structural }) => !structural && certainIn(before, id) > 0n && certainIn(then, id) === 0n)
  const lostCents = least(sumOf(ending, ({ id }) => certainIn(before, id)), sure(before) - sure(then))
  if (lostCents <= 0n || (planned(then) && open(then) === 0n)) return []
  return [{ kind: 'cliff', year, lostCents, hopedCents: then?.hopedCents ?? 0n, sourceIds: ending.map(({ id }) => id) }]
}

/** The financial cliffs that begin after today and within eighteen months. */
export function cliffs(book: Book, read: readonly BookYear[], today: string): Alarm[] {
  const limit = plusMonths(today, monthsAhead)
  const years = [1, 2].map((ahead) => Number(today.slice(0, 4)) + ahead)
  return years.filter((year) => `${year}-01-01` <= limit).flatMap((year) => cliffAt(book, read, year))
}

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
  const ahead = read.filter(({ year }) => year >= Number(today.slice(0, 4)))
  const goalIds = goalsWithoutMoney(goals, ahead, goalsServedByHours(book, Number(today.slice(0, 4))))
  return [
    ...cliffs(book, read, today),
    ...unmetConditions(book).map((unmet): Alarm => ({ kind: 'condition', ...unmet })),
    ...dates(book.sources, today).toSorted((a, b) => ('day' in a && 'day' in b ? a.day.localeCompare(b.day) : 0)),
    ...ahead.flatMap(({ year, sources }) => sources.filter(({ overCents }) => overCents > 0n).map(({ sourceId, overCents }): Alarm => ({ kind: 'over-destined', sourceId, year, cents: overCents }))),
    ...overHours(book.sources, Number(today.slice(0, 4))), ...overspent(book.sources),
    ...(goalIds.length > 0 ? [{ kind: 'goals-without-money' as const, goalIds }] : []),
    ...withoutGoal(book, ahead),
  ]
}
