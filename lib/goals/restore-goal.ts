import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { GoalsEvent } from './audit-types'
import { goalProblem } from './goal-place'
import { restoreGoalSchema } from './goal-schema'
import { goalSnapshot, loadGoal, lockGoals } from './load-goal'

/** Lets a goal that lapsed count again. Its ambition lapsed too? Then it stands on its own. */
export const restoreGoal = defineUseCase({
  permission: 'goal.edit',
  input: restoreGoalSchema,
  run: async ({ db, authorise, audit }, { programmeId, goalId, version }) => {
    await lockGoals(db, programmeId)
    const goal = await loadGoal(db, programmeId, goalId)
    if (!goal) return notFound()
    if (!authorise(programmeResource(goal.programme))) return denied()
    if (goal.version === version && !goal.retiredOn) return broken('Dit doel geldt al.')
    const problem = await goalProblem(db, { programmeId, goalId }, { title: goal.title, parentId: '', ownerId: '' })
    if (problem && goal.version === version) return broken('Er is intussen een ander doel met deze titel. Wijzig die titel eerst.')
    const { count } = await db.goal.updateMany({
      where: { id: goalId, version, retiredOn: { not: null } }, data: { retiredOn: null, retiredReason: '', version: { increment: 1 } },
    })
    if (count === 0) return conflict({ ...goalSnapshot(goal), version: goal.version })
    await audit({
      type: 'goal.restored' satisfies GoalsEvent, objectType: 'goal', objectId: goalId, programmeId,
      before: { title: goal.title, reason: goal.retiredReason }, after: { title: goal.title },
    })
    return ok({ goalId })
  },
})
