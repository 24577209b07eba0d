import 'server-only'
import { loadGoals } from '@/lib/goals/load-goals'
import type { Db } from '@/lib/platform/db/client'
import { toDayOrNull } from '@/lib/platform/day'
import type { Book, BookSource } from './book-types'
import { loadSources, type LoadedSource } from './load-sources'

const bookSource = ({ coverages, spendBy, reportBy, reportedOn, ...source }: LoadedSource): BookSource =>
  ({
    ...source, spendBy: toDayOrNull(spendBy), reportBy: toDayOrNull(reportBy), reported: reportedOn !== null,
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
  const sources = await loadSources(db, programmeId)
  const costs = await db.costLine.findMany({ where: { programmeId }, orderBy: [{ year: 'asc' }, { id: 'asc' }] })
  const goals = await loadGoals(db, programmeId)
  const retired = await db.goal.findMany({ where: { programmeId, retiredOn: { not: null } }, orderBy: [{ retiredOn: 'asc' }, { id: 'asc' }], select: { id: true, title: true } })
  const interventions = await db.intervention.findMany({
    where: { programmeId }, orderBy: [{ title: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true, status: true, execution: { select: { cycle: true } }, contributions: { select: { goalId: true, direct: true } } },
  })
  const order = [...goals.map(({ id }) => id), ...retired.map(({ id }) => id)]
  const book: Book = {
    sources: sources.map(bookSource), costs, contributions: contributionsOf(interventions, order),
    conditions: sources.flatMap(({ needs }) => needs.map(({ sourceId, otherId, percentage }) => ({ sourceId, otherId, percentage }))),
  }
  const names = new Map([
    ...sources.map(({ id, name }): [string, string] => [id, name]), ...interventions.map(({ id, title }): [string, string] => [id, title]),
    ...goals.map(({ id, title }): [string, string] => [id, title]), ...retired.map(({ id, title }): [string, string] => [id, `${title} (vervallen)`]),
  ])
  return { book, sources, costs, goals, retired, interventions, names }
}
export type LoadedBook = Awaited<ReturnType<typeof loadBook>>
