import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { GoalsEvent } from './audit-types'
import { moveGoalSchema } from './goal-schema'
import { loadGoal, lockGoals } from './load-goal'

/** Moves an ambition or goal one place up or down among those beside it. */
export const moveGoal = defineUseCase({
  permission: 'goal.edit',
  input: moveGoalSchema,
  run: async ({ db, authorise, audit }, { programmeId, goalId, version, direction }) => {
    await lockGoals(db, programmeId)
    const goal = await loadGoal(db, programmeId, goalId)
    if (!goal) return notFound()
    if (!authorise(programmeResource(goal.programme))) return denied()
    if (goal.version !== version) return conflict({ version: goal.version })
    const beside = await db.goal.findMany({
      where: { programmeId, parentId: goal.parentId, retiredOn: null }, orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { id: true, position: true },
    })
    const from = beside.findIndex(({ id }) => id === goalId)
    const to = direction === 'up' ? from - 1 : from + 1
    const [own, other] = [beside[from], beside[to]]
    if (!own || !other) return broken(direction === 'up' ? 'Dit staat al bovenaan.' : 'Dit staat al onderaan.')
    const order = beside.with(from, other).with(to, own)
    const places = beside.map(({ position }) => position)
    // Two can share a place after a collision long ago; then all get one anew.
    const distinct = new Set(places).size === places.length ? places : places.map((_, index) => index)
    for (const [index, { id, position }] of order.entries()) {
      const place = distinct[index] ?? index
      if (place !== position) await db.goal.updateMany({ where: { id }, data: { position: place, ...(id === goalId && { version: { increment: 1 } }) } })
    }
    await audit({ type: 'goal.moved' satisfies GoalsEvent, objectType: 'goal', objectId: goalId, programmeId, after: { direction } })
    return ok({ goalId })
  },
})
