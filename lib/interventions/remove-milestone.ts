import 'server-only'
import { conflict, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { InterventionEvent } from './audit-types'
import { removeMilestoneSchema } from './follow-schema'
import { openIntervention } from './load-intervention'
import { loadMilestone, milestoneView } from './load-milestone'

/** Takes away a milestone that should not have been there; the audit log remembers it. */
export const removeMilestone = defineUseCase({
  permission: 'intervention.edit',
  input: removeMilestoneSchema,
  run: async ({ db, authorise, audit }, { programmeId, interventionId, milestoneId, version }) => {
    const found = await openIntervention(db, authorise, { programmeId, interventionId })
    if (!found.ok) return found
    const milestone = await loadMilestone(db, interventionId, milestoneId)
    if (!milestone) return notFound()
    const { count } = await db.milestone.deleteMany({ where: { id: milestoneId, version } })
    if (count === 0) return conflict({ ...milestoneView(milestone), version: milestone.version })
    await audit({
      type: 'milestone.removed' satisfies InterventionEvent, objectType: 'milestone', objectId: milestoneId, programmeId,
      before: { interventionId, ...milestoneView(milestone) },
    })
    return ok({ milestoneId })
  },
})
