import 'server-only'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { GoalsEvent } from './audit-types'
import { lookAtGoalSchema } from './goal-schema'
import { loadGoal } from './load-goal'
import { newestVision } from './newest-vision'

/** Says that a goal was laid beside the vision of now and still holds (handbook figure 3.1). */
export const lookAtGoal = defineUseCase({
  permission: 'goal.edit',
  input: lookAtGoalSchema,
  run: async ({ db, authorise, audit }, { programmeId, goalId, version, number }) => {
    const goal = await loadGoal(db, programmeId, goalId)
    if (!goal) return notFound()
    if (!authorise(programmeResource(goal.programme))) return denied()
    const stale = await newestVision(db, programmeId, number)
    if (stale) return stale
    const { count } = await db.goal.updateMany({ where: { id: goalId, version }, data: { seenVision: number, version: { increment: 1 } } })
    if (count === 0) return conflict({ version: goal.version })
    await audit({
      type: 'goal.looked-at' satisfies GoalsEvent, objectType: 'goal', objectId: goalId, programmeId,
      before: { seenVision: goal.seenVision }, after: { seenVision: number },
    })
    return ok({ goalId })
  },
})
