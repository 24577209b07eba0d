import 'server-only'
import { toDay, toDayOrNull } from '@/lib/platform/day'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { executionView, loadExecution } from './load-execution'
import { executionFilterSchema } from './schema'

/** What is done when, over the years of an execution programme, with its milestones. */
export const getTimeline = defineQuery({
  permission: 'intervention.read',
  input: executionFilterSchema,
  run: async ({ db, authorise, now }, { programmeId, cycle }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const execution = await loadExecution(db, programmeId, cycle ?? programme.currentCycle)
    const interventions = execution ? await db.intervention.findMany({
      where: { executionId: execution.id, status: { not: 'declined' } }, orderBy: [{ startsOn: { sort: 'asc', nulls: 'last' } }, { title: 'asc' }],
      include: { owner: { select: { name: true } }, milestones: { orderBy: [{ dueOn: 'asc' }, { id: 'asc' }] } },
    }) : []
    return ok({
      programme: { id: programme.id, name: programme.name }, today: formatIsoDay(now), execution: execution && executionView(execution),
      interventions: interventions.map(({ id, title, status, owner, startsOn, endsOn, milestones }) => ({
        id, title, status, owner: owner.name, startsOn: toDayOrNull(startsOn), endsOn: toDayOrNull(endsOn),
        milestones: milestones.map((milestone) => ({ id: milestone.id, title: milestone.title, dueOn: toDay(milestone.dueOn), reachedOn: toDayOrNull(milestone.reachedOn) })),
      })),
    })
  },
})
export type TimelinePage = Extract<Awaited<ReturnType<typeof getTimeline>>, { ok: true }>['value']
