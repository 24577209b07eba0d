import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { GoalsEvent } from './audit-types'
import { linksProblem, replaceLinks } from './chance-links'
import { addChanceSchema } from './chance-schema'
import { lockGoals } from './load-goal'

/** Records what can be done where, by whom and for which ambitions (plek, kans, coalitie; handbook §5.2). */
export const addChance = defineUseCase({
  permission: 'goal.edit',
  input: addChanceSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, ...input }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    await lockGoals(db, programmeId)
    const problem = await linksProblem(db, programmeId, input)
    if (problem) return problem
    const { place, title, explanation, others } = input
    const chance = await db.chance.create({
      data: { municipalityId: programme.municipalityId, programmeId, place, title, explanation, others, createdAt: now },
    })
    await replaceLinks(db, chance, input)
    await audit({ type: 'chance.added' satisfies GoalsEvent, objectType: 'chance', objectId: chance.id, programmeId, after: input })
    return ok({ chanceId: chance.id })
  },
})
