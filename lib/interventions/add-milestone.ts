import 'server-only'
import { toDate } from '@/lib/platform/day'
import { broken, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { InterventionEvent } from './audit-types'
import { milestoneProblem } from './day-rules'
import { addMilestoneSchema } from './follow-schema'
import { datesOf, openIntervention } from './load-intervention'

/** Names something that must be ready on a day, so that everybody sees when it is late. */
export const addMilestone = defineUseCase({
  permission: 'intervention.edit',
  input: addMilestoneSchema,
  run: async ({ db, authorise, audit }, { programmeId, interventionId, title, dueOn }) => {
    const found = await openIntervention(db, authorise, { programmeId, interventionId })
    if (!found.ok) return found
    const problem = milestoneProblem(dueOn, ...datesOf(found.value))
    if (problem) return broken(problem, 'dueOn')
    const { id } = await db.milestone.create({ data: { municipalityId: found.value.municipalityId, interventionId, title, dueOn: toDate(dueOn) } })
    await audit({ type: 'milestone.added' satisfies InterventionEvent, objectType: 'milestone', objectId: id, programmeId, after: { interventionId, title, dueOn } })
    return ok({ milestoneId: id })
  },
})
