import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { goalSchema } from './goal-schema'
import { goalView, loadGoal } from './load-goal'
import { allResting, loadResting, restingWords } from './load-resting'
import { loadYears } from './load-years'
import { goalRemarks, smartCheck } from './smart'

/** A goal with its check, and everything that rests on it. */
export const getGoal = defineQuery({
  permission: 'goal.read',
  input: goalSchema,
  run: async ({ actor, db, authorise }, { programmeId, goalId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const goal = await loadGoal(db, programmeId, goalId)
    if (!goal) return notFound()
    const { vision, ...years } = await loadYears(db, programmeId)
    const resting = await loadResting(db, goalId)
    const withBelow = [resting]
    for (const { id } of resting.children) withBelow.push(await loadResting(db, id))
    return ok({
      programme: { id: programme.id, name: programme.name }, vision, goal: goalView(goal),
      parent: goal.parent && { id: goal.parent.id, title: goal.parent.title, retired: goal.parent.retiredOn !== null },
      checks: smartCheck(goal, years), remarks: goalRemarks(goal), resting, restingWords: restingWords({ ...allResting(withBelow), children: [] }),
      look: goal.retiredOn === null && goal.seenVision < vision, mayEdit: allows('goal.edit', actor, resource),
    })
  },
})
