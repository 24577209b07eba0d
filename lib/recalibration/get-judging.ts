import 'server-only'
import { toDay } from '@/lib/platform/day'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { loadJudged, loadRecalibration } from './load-recalibration'
import { asksVerdict } from './rules'
import { interventionSchema } from './schema'

/** One intervention as it is looked back upon: what it was for, how it went, and what was chosen. */
export const getJudging = defineQuery({
  permission: 'recalibration.read',
  input: interventionSchema,
  run: async ({ actor, db, authorise }, { programmeId, interventionId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    const recalibration = await loadRecalibration(db, programmeId, programme.currentCycle)
    const all = await loadJudged(db, programmeId, programme.currentCycle)
    const row = all.find(({ id }) => id === interventionId)
    if (!recalibration || !row) return notFound()
    if (!authorise(resource)) return denied()
    const goals = await db.goal.findMany({ where: { id: { in: row.contributions.map(({ goalId }) => goalId) } }, select: { id: true, title: true, retiredOn: true } })
    const reports = await db.interventionReport.findMany({
      where: { interventionId }, orderBy: [{ toldAt: 'desc' }, { id: 'desc' }], take: 3, include: { toldBy: { select: { name: true } } },
    })
    const milestones = await db.milestone.findMany({ where: { interventionId }, orderBy: { dueOn: 'asc' } })
    const asked = all.filter(({ status }) => asksVerdict(status))
    return ok({
      programme: { id: programme.id, name: programme.name }, cycle: programme.currentCycle,
      mayJudge: allows('recalibration.edit', actor, resource) && recalibration.closedAt === null && asksVerdict(row.status),
      intervention: {
        id: row.id, title: row.title, what: row.what, owner: row.owner.name, status: row.status, choice: row.choice, choices: row.choices,
        contributions: row.contributions.map(({ goalId, direct, how }) => {
          const goal = goals.find(({ id }) => id === goalId)
          return { goal: goal?.title ?? '', retired: goal?.retiredOn !== null, direct, how }
        }),
        milestones: milestones.map(({ id, title, dueOn, reachedOn }) => ({ id, title, dueOn: toDay(dueOn), reached: reachedOn !== null })),
        reports: reports.map(({ id, course, text, toldBy, toldAt }) => ({ id, course, text, by: toldBy.name, at: toldAt })),
      },
      place: asked.findIndex(({ id }) => id === interventionId) + 1, of: asked.length,
    })
  },
})
