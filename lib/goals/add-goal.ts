import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { GoalsEvent } from './audit-types'
import { dueProblem, goalProblem } from './goal-place'
import { addGoalSchema } from './goal-schema'
import { goalColumns, goalSnapshot, lockGoals } from './load-goal'
import { loadEstablished } from './load-vision'

/** Records an ambition, or a goal below one (handbook §5.2; wijkengids 4.2). */
export const addGoal = defineUseCase({
  permission: 'goal.edit',
  input: addGoalSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, ...input }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    await lockGoals(db, programmeId)
    const problem = await goalProblem(db, { programmeId }, input) ?? await dueProblem(db, programmeId, input.dueYear)
    if (problem) return problem
    const last = await db.goal.aggregate({ where: { programmeId }, _max: { position: true } })
    const goal = await db.goal.create({
      data: {
        ...goalColumns(input), municipalityId: programme.municipalityId, programmeId, createdAt: now, position: (last._max.position ?? -1) + 1,
        // It is written with the vision of today at hand.
        seenVision: (await loadEstablished(db, programmeId))?.number ?? 0,
      },
    })
    await audit({ type: 'goal.added' satisfies GoalsEvent, objectType: 'goal', objectId: goal.id, programmeId, after: goalSnapshot(goal) })
    return ok({ goalId: goal.id })
  },
})
