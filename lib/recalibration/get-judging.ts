import 'server-only'
import { toDay } from '@/lib/platform/day'
import type { Db } from '@/lib/platform/db/client'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { loadExecutionNow } from './load-execution'
import { loadJudged, loadRecalibration } from './load-recalibration'
import { yearAfter } from './load-money-from'
import { lookedBackCycle } from './looked-back-cycle'
import { asksVerdict } from './rules'
import { judgingSchema } from './schema'

type Judged = Awaited<ReturnType<typeof loadJudged>>

/** What it cost until the end of this execution programme, and what was put down for after it. */
async function moneyOf(db: Db, interventionId: string, endsOn: Date) {
  const [costs, coverages] = [await db.costLine.findMany({ where: { interventionId } }), await db.coverage.findMany({ where: { interventionId } })]
  const from = yearAfter({ endsOn })
  const sum = (lines: readonly { year: number; amountCents: bigint }[], ahead: boolean) =>
    lines.reduce((total, { year, amountCents }) => ((year >= from) === ahead ? total + amountCents : total), 0n)
  return { from, untilNow: { costs: sum(costs, false), covered: sum(coverages, false) }, ahead: { costs: sum(costs, true), covered: sum(coverages, true) } }
}

async function howItWent(db: Db, interventionId: string) {
  const reports = await db.interventionReport.findMany({
    where: { interventionId }, orderBy: [{ toldAt: 'desc' }, { id: 'desc' }], take: 3, include: { toldBy: { select: { name: true } } },
  })
  const milestones = await db.milestone.findMany({ where: { interventionId }, orderBy: { dueOn: 'asc' } })
  return {
    milestones: milestones.map(({ id, title, dueOn, reachedOn }) => ({ id, title, dueOn: toDay(dueOn), reached: reachedOn !== null })),
    reports: reports.map(({ id, course, text, toldBy, toldAt }) => ({ id, course, text, by: toldBy.name, at: toldAt })),
  }
}

async function contributionsOf(db: Db, { contributions }: Judged[number]) {
  const goals = await db.goal.findMany({ where: { id: { in: contributions.map(({ goalId }) => goalId) } }, select: { id: true, title: true, retiredOn: true } })
  return contributions.map(({ goalId, direct, how }) => {
    const goal = goals.find(({ id }) => id === goalId)
    return { goal: goal?.title ?? '', retired: goal?.retiredOn !== null, direct, how }
  })
}

/** Where it stands in the row of those that ask a choice, with its neighbours, and how many were chosen for. */
function placeOf(all: Judged, interventionId: string) {
  const asked = all.filter(({ status }) => asksVerdict(status))
  const index = asked.findIndex(({ id }) => id === interventionId)
  return {
    place: index + 1, of: asked.length, chosen: asked.filter(({ verdict }) => verdict !== null).length,
    previousId: (index > 0 && asked[index - 1]?.id) || null, nextId: (index >= 0 && asked[index + 1]?.id) || null,
  }
}

/** One intervention as it is looked back upon: what it was for, how it went, what it cost, and what was chosen. */
export const getJudging = defineQuery({
  permission: 'recalibration.read',
  input: judgingSchema,
  run: async ({ actor, db, authorise }, { programmeId, interventionId, after }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    const cycle = await lookedBackCycle(db, programme)
    const [recalibration, execution] = [await loadRecalibration(db, programmeId, cycle), await loadExecutionNow(db, programmeId, cycle)]
    const all = await loadJudged(db, programmeId, cycle)
    const row = all.find(({ id }) => id === interventionId)
    if (!recalibration || !execution || !row) return notFound()
    if (!authorise(resource)) return denied()
    const last = all.find(({ id }) => id === after)
    return ok({
      programme: { id: programme.id, name: programme.name }, cycle,
      mayJudge: allows('recalibration.edit', actor, resource) && recalibration.closedAt === null && asksVerdict(row.status),
      intervention: {
        id: row.id, title: row.title, what: row.what, owner: row.owner.name, status: row.status, choice: row.choice, choices: row.choices,
        contributions: await contributionsOf(db, row), ...(await howItWent(db, interventionId)), money: await moneyOf(db, interventionId, execution.endsOn),
      },
      ...placeOf(all, interventionId),
      justChosen: last?.verdict ? { id: last.id, title: last.title, verdict: last.verdict } : null,
    })
  },
})
export type Judging = Extract<Awaited<ReturnType<typeof getJudging>>, { ok: true }>['value']
