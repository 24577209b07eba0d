import 'server-only'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { GoalsEvent } from './audit-types'
import { linksProblem, replaceLinks } from './chance-links'
import { editChanceSchema } from './chance-schema'
import { chanceSnapshot, loadChance } from './load-chances'
import { lockGoals } from './load-goal'

/** Changes a chance, its coalition or what it serves. */
export const editChance = defineUseCase({
  permission: 'goal.edit',
  input: editChanceSchema,
  run: async ({ db, authorise, audit }, { programmeId, chanceId, version, ...input }) => {
    await lockGoals(db, programmeId)
    const chance = await loadChance(db, programmeId, chanceId)
    if (!chance) return notFound()
    if (!authorise(programmeResource(chance.programme))) return denied()
    const before = chanceSnapshot(chance)
    if (chance.version !== version) return conflict({ ...before, version: chance.version })
    const problem = await linksProblem(db, programmeId, input, before.goalIds)
    if (problem) return problem
    const { place, title, explanation, others } = input
    const { count } = await db.chance.updateMany({
      where: { id: chanceId, version }, data: { place, title, explanation, others, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ ...before, version: chance.version })
    await replaceLinks(db, chance, input)
    await audit({ type: 'chance.edited' satisfies GoalsEvent, objectType: 'chance', objectId: chanceId, programmeId, before, after: input })
    return ok({ chanceId })
  },
})
