import 'server-only'
import { loadGoals } from '@/lib/goals/load-goals'
import type { Db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { toDay, toDayOrNull } from '@/lib/platform/day'
import type { ProgrammeSnapshot } from './programme-snapshot'

const withEverything = {
  owner: { select: { name: true } },
  contributions: { orderBy: { id: 'asc' }, include: { goal: { select: { title: true } } } },
  milestones: { orderBy: [{ dueOn: 'asc' }, { id: 'asc' }] },
  reports: { orderBy: [{ toldAt: 'asc' }, { id: 'asc' }], include: { toldBy: { select: { name: true } }, confirmedBy: { select: { name: true } } } },
  choices: { orderBy: [{ at: 'asc' }, { id: 'asc' }], include: { chosenBy: { select: { name: true } } } },
  costs: { orderBy: [{ year: 'asc' }, { id: 'asc' }] },
  coverages: { orderBy: [{ year: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.InterventionInclude

const loadWhole = (db: Db, executionId: string) =>
  db.intervention.findMany({ where: { executionId }, orderBy: [{ title: 'asc' }, { id: 'asc' }], include: withEverything })
type Whole = Awaited<ReturnType<typeof loadWhole>>[number]

const inText = (lines: readonly { year: number; amountCents: bigint }[]) => lines.map(({ year, amountCents }) => ({ year, cents: amountCents.toString() }))

const told = (row: Whole): ProgrammeSnapshot['interventions'][number] => ({
  title: row.title, owner: row.owner.name, status: row.status, what: row.what, targetGroup: row.targetGroup, places: row.places,
  contributions: row.contributions.map(({ goal, direct, how }) => ({ goal: goal.title, direct, how })),
  milestones: row.milestones.map(({ title, dueOn, reachedOn }) => ({ title, dueOn: toDay(dueOn), reachedOn: toDayOrNull(reachedOn) })),
  reports: row.reports.map(({ course, text, toldBy, toldAt, confirmedBy }) =>
    ({ course, text, by: toldBy.name, at: toldAt.toISOString(), confirmedBy: confirmedBy?.name ?? null })),
  choices: row.choices.map(({ kind, reason, effectOnGoals, effectOnMoney, chosenOn, chosenBy }) =>
    ({ kind, reason, effectOnGoals, effectOnMoney, on: toDay(chosenOn), by: chosenBy.name })),
  costs: inText(row.costs), coverage: inText(row.coverages.filter(({ hours }) => hours === 0)),
})

type Given = { execution: { id: string; cycle: number; title: string; summary: string; startsOn: Date; endsOn: Date }; answers: ProgrammeSnapshot['recalibration'] }

/** A whole execution programme as it stands now, for keeping (handbook §8.2: the old programme stays as it was). */
export async function takeSnapshot(db: Db, programmeId: string, { execution, answers }: Given): Promise<ProgrammeSnapshot> {
  const vision = await db.visionVersion.findFirst({
    where: { programmeId, closedAt: { not: null } }, orderBy: { number: 'desc' }, select: { number: true, motto: true, text: true, hash: true },
  })
  const goals = await loadGoals(db, programmeId)
  const { cycle, title, summary, startsOn, endsOn } = execution
  const { rightProblems, stillWhy, rightParties, doingNeeded, structuresFit } = answers
  return {
    format: 1, cycle, title, summary, startsOn: toDay(startsOn), endsOn: toDay(endsOn), vision,
    goals: goals.map((goal) => ({
      title: goal.title, ambition: goals.find(({ id }) => id === goal.parentId)?.title ?? null,
      specific: goal.specific, indicator: goal.indicator, baseline: goal.baseline, target: goal.target, dueYear: goal.dueYear,
    })),
    interventions: (await loadWhole(db, execution.id)).map(told),
    recalibration: { rightProblems, stillWhy, rightParties, doingNeeded, structuresFit },
  }
}
