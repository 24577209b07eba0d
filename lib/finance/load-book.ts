import 'server-only'
import { loadGoals } from '@/lib/goals/load-goals'
import type { Db } from '@/lib/platform/db/client'
import { toDayOrNull } from '@/lib/platform/day'
import type { Book, BookSource } from './book-types'
import { loadBookSources, loadSources, type BookRow } from './load-sources'

const bookSource = ({ id, name, kind, structural, years, coverages, spendBy, reportBy, reportedOn }: BookRow): BookSource =>
  ({
    id, name, kind, structural, years, spendBy: toDayOrNull(spendBy), reportBy: toDayOrNull(reportBy), reported: reportedOn !== null,
    earmarks: coverages.filter(({ hours }) => hours === 0), hourMarks: coverages.filter(({ hours }) => hours > 0),
  })

/** The goals an intervention counts for: those it contributes to directly, or when there are none, indirectly; in the order of the goals. */
function contributionsOf(interventions: readonly { id: string; contributions: readonly { goalId: string; direct: boolean }[] }[], order: readonly string[]) {
  const rank = new Map(order.map((id, index) => [id, index]))
  return new Map(interventions.map(({ id, contributions }): [string, string[]] => {
    const direct = contributions.filter((contribution) => contribution.direct)
    const ids = (direct.length > 0 ? direct : contributions).map(({ goalId }) => goalId)
    return [id, ids.toSorted((a, b) => (rank.get(a) ?? order.length) - (rank.get(b) ?? order.length) || (a < b ? -1 : 1))]
  }))
}

/** All money of a programme as the rules read it, with the names of what it is for. */
export async function loadBook(db: Db, programmeId: string) {
  const sources = await loadBookSources(db, programmeId)
  const costs = await db.costLine.findMany({ where: { programmeId }, orderBy: [{ year: 'asc' }, { id: 'asc' }], select: { id: true, version: true, year: true, label: true, amountCents: true, interventionId: true, goalId: true } })
  const goals = await loadGoals(db, programmeId)
  const retired = await db.goal.findMany({ where: { programmeId, retiredOn: { not: null } }, orderBy: [{ retiredOn: 'asc' }, { id: 'asc' }], select: { id: true, title: true } })
  const interventions = await db.intervention.findMany({
    where: { programmeId }, orderBy: [{ title: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true, status: true, execution: { select: { cycle: true } }, contributions: { select: { goalId: true, direct: true } } },
  })
  // What went along to a next cycle stands in the book twice under one title: what it cost then, and what it costs now.
  const newest = Math.max(...interventions.map(({ execution }) => execution.cycle))
  const order = [...goals.map(({ id }) => id), ...retired.map(({ id }) => id)]
  const book: Book = {
    sources: sources.map(bookSource), costs, contributions: contributionsOf(interventions, order),
    conditions: sources.flatMap(({ needs }) => needs.map(({ sourceId, otherId, percentage }) => ({ sourceId, otherId, percentage }))),
  }
  const names = new Map([
    ...sources.map(({ id, name }): [string, string] => [id, name]), ...interventions.map(({ id, title, execution: { cycle } }): [string, string] => [id, cycle < newest ? `${title} (cyclus ${cycle})` : title]),
    ...goals.map(({ id, title }): [string, string] => [id, title]), ...retired.map(({ id, title }): [string, string] => [id, `${title} (vervallen)`]),
  ])
  return { book, sources, costs, goals, retired, interventions, names }
}
export type LoadedBook = Awaited<ReturnType<typeof loadBook>>

/** The same with all that was written down of each source, for files that go out and come in. */
export const loadWholeBook = async (db: Db, programmeId: string) => ({ ...(await loadBook(db, programmeId)), sources: await loadSources(db, programmeId) })
export type WholeBook = Awaited<ReturnType<typeof loadWholeBook>>
