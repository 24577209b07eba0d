import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { GoalsEvent } from './audit-types'
import { lookAtGoalsSchema } from './goal-schema'
import { lockGoals } from './load-goal'
import { newestVision } from './newest-vision'

/** Says of several goals at once that they were laid beside the vision of now and still hold: all of them, or none (handbook figure 3.1). */
export const lookAtGoals = defineUseCase({
  permission: 'goal.edit',
  input: lookAtGoalsSchema,
  run: async ({ db, authorise, audit }, { programmeId, number, chosen }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const stale = await newestVision(db, programmeId, number)
    if (stale) return stale
    await lockGoals(db, programmeId)
    const ids = chosen.map(({ goalId }) => goalId)
    const there = await db.goal.findMany({ where: { programmeId, id: { in: ids }, retiredOn: null }, select: { id: true, title: true, seenVision: true } })
    if (there.length < new Set(ids).size) return broken('Een van deze doelen geldt niet meer. Ververs de bladzijde en kies opnieuw.', 'chosen')
    for (const goal of there) {
      const { version } = chosen.find(({ goalId }) => goalId === goal.id) ?? { version: 0 }
      const { count } = await db.goal.updateMany({ where: { id: goal.id, version }, data: { seenVision: number, version: { increment: 1 } } })
      if (count === 0) return conflict({ changed: goal.title })
      await audit({
        type: 'goal.looked-at' satisfies GoalsEvent, objectType: 'goal', objectId: goal.id, programmeId,
        before: { seenVision: goal.seenVision }, after: { seenVision: number },
      })
    }
    return ok({ count: there.length })
  },
})
