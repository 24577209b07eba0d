import 'server-only'
import { toDate, toDateOrNull, toDay } from '@/lib/platform/day'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { InterventionEvent } from './audit-types'
import { milestoneProblem } from './day-rules'
import { editMilestoneSchema } from './follow-schema'
import { datesOf, openIntervention } from './load-intervention'
import { loadMilestone, milestoneView } from './load-milestone'

/** Says when a milestone was reached, or moves it. */
export const editMilestone = defineUseCase({
  permission: 'intervention.edit',
  input: editMilestoneSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, interventionId, milestoneId, version, ...input }) => {
    const found = await openIntervention(db, authorise, { programmeId, interventionId })
    if (!found.ok) return found
    const milestone = await loadMilestone(db, interventionId, milestoneId)
    if (!milestone) return notFound()
    if (input.reachedOn !== null && input.reachedOn > formatIsoDay(now)) return broken('Deze dag ligt in de toekomst. Vul in wanneer het klaar was.', 'reachedOn')
    // A day that was written down before may stay, so that what was reached can still be told.
    const problem = input.dueOn === toDay(milestone.dueOn) ? undefined : milestoneProblem(input.dueOn, ...datesOf(found.value))
    if (problem) return broken(problem, 'dueOn')
    const { count } = await db.milestone.updateMany({
      where: { id: milestoneId, version },
      data: { ...input, dueOn: toDate(input.dueOn), reachedOn: toDateOrNull(input.reachedOn), version: { increment: 1 } },
    })
    if (count === 0) return conflict({ ...milestoneView(milestone), version: milestone.version })
    await audit({
      type: 'milestone.edited' satisfies InterventionEvent, objectType: 'milestone', objectId: milestoneId, programmeId,
      before: milestoneView(milestone), after: { interventionId, ...input },
    })
    return ok({ milestoneId })
  },
})
