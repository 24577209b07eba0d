import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { formatCount, formatEuroCents, formatList, formatNumber } from '@/lib/platform/format'

/** Several goals' own, as one: what hangs on an ambition hangs on the goals below it too. */
export function allResting(all: readonly Resting[]): Resting {
  const once = <T extends { id: string }>(rows: T[]) => [...new Map(rows.map((row) => [row.id, row])).values()]
  const sum = (of: (one: Resting) => bigint) => all.reduce((total, one) => total + of(one), 0n)
  const count = (of: (one: Resting) => number) => all.reduce((total, one) => total + of(one), 0)
  return {
    children: once(all.flatMap(({ children }) => children)), contributions: once(all.flatMap(({ contributions }) => contributions)),
    elements: once(all.flatMap(({ elements }) => elements)), chances: once(all.flatMap(({ chances }) => chances)),
    costs: { count: count(({ costs }) => costs.count), cents: sum(({ costs }) => costs.cents) },
    coverages: { count: count(({ coverages }) => coverages.count), cents: sum(({ coverages }) => coverages.cents), hours: count(({ coverages }) => coverages.hours) },
  }
}

/** Everything that rests on a goal now; what closed with its cycle is history and rests on what it said then. */
export async function loadResting(db: Db, goalId: string) {
  const [children, contributions, elements, chances, costs, coverages] = [
    await db.goal.findMany({ where: { parentId: goalId, retiredOn: null }, orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { id: true, title: true } }),
    await db.contribution.findMany({
      where: { goalId, intervention: { execution: { closedAt: null } } }, orderBy: [{ intervention: { title: 'asc' } }, { id: 'asc' }],
      select: { id: true, how: true, direct: true, seenMeaning: true, intervention: { select: { id: true, title: true, status: true } } },
    }),
    await db.theoryElement.findMany({ where: { goalId, removedAt: null, theory: { closedAt: null } }, orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { id: true, title: true, kind: true } }),
    await db.chance.findMany({ where: { goals: { some: { goalId } } }, orderBy: [{ place: 'asc' }, { title: 'asc' }], select: { id: true, title: true, place: true } }),
    await db.costLine.aggregate({ where: { goalId }, _count: true, _sum: { amountCents: true } }),
    await db.coverage.aggregate({ where: { goalId }, _count: true, _sum: { amountCents: true, hours: true } }),
  ]
  return {
    children, contributions, elements, chances,
    costs: { count: costs._count, cents: costs._sum.amountCents ?? 0n }, coverages: { count: coverages._count, cents: coverages._sum.amountCents ?? 0n, hours: coverages._sum.hours ?? 0 },
  }
}
export type Resting = Awaited<ReturnType<typeof loadResting>>

const few = (titles: string[]) => (titles.length > 3 ? `${titles.slice(0, 3).join(', ')} en nog ${titles.length - 3}` : formatList(titles))

/** The same in a sentence, by name; empty when nothing does. */
export function restingWords({ children, contributions, elements, chances, costs, coverages }: Resting): string {
  const named = (count: number, one: string, many: string, titles: string[]) => (count === 0 ? [] : [`${formatCount(count, one, many)} (${few(titles)})`])
  const work = new Map(contributions.map(({ intervention: { id, title } }) => [id, title]))
  return formatList([
    ...named(children.length, 'doel', 'doelen', children.map(({ title }) => title)),
    ...named(work.size, 'interventie', 'interventies', [...work.values()]),
    ...named(elements.length, 'blok in de verandertheorie', 'blokken in de verandertheorie', elements.map(({ title }) => title)),
    ...named(chances.length, 'kans', 'kansen', chances.map(({ title }) => title)),
    ...(costs.cents > 0n ? [`${formatEuroCents(costs.cents)} aan kosten`] : []), ...(coverages.cents > 0n ? [`${formatEuroCents(coverages.cents)} aan geld`] : []),
    ...(coverages.hours > 0 ? [`${formatNumber(coverages.hours)} uren`] : []),
  ])
}
