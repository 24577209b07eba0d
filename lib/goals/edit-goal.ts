import 'server-only'
import type { Goal } from '@/lib/platform/db/generated/client'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { GoalsEvent } from './audit-types'
import { dueProblem, goalProblem } from './goal-place'
import { editGoalSchema } from './goal-schema'
import { goalColumns, goalSnapshot, loadGoal, lockGoals } from './load-goal'

const meant = ({ title, problem, specific, indicator, target, dueYear }: Pick<Goal, 'title' | 'problem' | 'specific' | 'indicator' | 'target' | 'dueYear'>) =>
  JSON.stringify([title, problem, specific, indicator, target, dueYear])

/** Changes a goal; when it comes to mean something else, what rests on it has to be looked at again (handbook figure 3.1). */
export const editGoal = defineUseCase({
  permission: 'goal.edit',
  input: editGoalSchema,
  run: async ({ db, authorise, audit }, { programmeId, goalId, version, ...input }) => {
    await lockGoals(db, programmeId)
    const goal = await loadGoal(db, programmeId, goalId)
    if (!goal) return notFound()
    if (!authorise(programmeResource(goal.programme))) return denied()
    if (goal.version !== version) return conflict({ ...goalSnapshot(goal), version: goal.version })
    if (goal.retiredOn) return broken('Dit doel is vervallen. Zet het eerst terug.')
    // Where it stands already it may stay, also below an ambition that lapsed.
    const stays = input.parentId === (goal.parentId ?? '')
    const problem = await goalProblem(db, { programmeId, goalId }, stays ? { ...input, parentId: '' } : input)
      ?? (input.dueYear === goal.dueYear ? null : await dueProblem(db, programmeId, input.dueYear))
    if (problem) return problem
    const columns = goalColumns(input)
    const { count } = await db.goal.updateMany({
      where: { id: goalId, version }, data: { ...columns, version: { increment: 1 }, ...(meant(columns) !== meant(goal) && { meaning: { increment: 1 } }) },
    })
    if (count === 0) return conflict({ ...goalSnapshot(goal), version: goal.version })
    await audit({
      type: 'goal.edited' satisfies GoalsEvent, objectType: 'goal', objectId: goalId, programmeId, before: goalSnapshot(goal), after: columns,
    })
    return ok({ goalId })
  },
})
