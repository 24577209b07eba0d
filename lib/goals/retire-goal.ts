import 'server-only'
import { toDate } from '@/lib/platform/day'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { GoalsEvent } from './audit-types'
import { retireGoalSchema } from './goal-schema'
import { goalSnapshot, loadGoal, lockGoals } from './load-goal'
import { loadResting, restingWords } from './load-resting'

/** Lets a goal lapse, with the reason; it is never removed, for what rests on it would lose its ground. */
export const retireGoal = defineUseCase({
  permission: 'goal.edit',
  input: retireGoalSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, goalId, version, reason, known }) => {
    await lockGoals(db, programmeId)
    const goal = await loadGoal(db, programmeId, goalId)
    if (!goal) return notFound()
    if (!authorise(programmeResource(goal.programme))) return denied()
    if (goal.version === version && goal.retiredOn) return broken('Dit doel is al vervallen.')
    const resting = restingWords(await loadResting(db, goalId))
    if (goal.version === version && resting !== '' && known === undefined)
      return broken(`Op dit doel rust nog: ${resting}. Vink aan dat u dit weet. Daarna staat daar dat hun doel is vervallen.`, 'known')
    const { count } = await db.goal.updateMany({
      where: { id: goalId, version, retiredOn: null }, data: { retiredOn: toDate(formatIsoDay(now)), retiredReason: reason, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ ...goalSnapshot(goal), version: goal.version })
    await audit({
      type: 'goal.retired' satisfies GoalsEvent, objectType: 'goal', objectId: goalId, programmeId, before: goalSnapshot(goal), after: { title: goal.title, reason, resting },
    })
    return ok({ goalId })
  },
})
