import 'server-only'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { GoalsEvent } from './audit-types'
import { removeChanceSchema } from './chance-schema'
import { chanceSnapshot, loadChance } from './load-chances'

/** Takes a chance away; what it said stays in the log. */
export const removeChance = defineUseCase({
  permission: 'goal.edit',
  input: removeChanceSchema,
  run: async ({ db, authorise, audit }, { programmeId, chanceId, version }) => {
    const chance = await loadChance(db, programmeId, chanceId)
    if (!chance) return notFound()
    if (!authorise(programmeResource(chance.programme))) return denied()
    const { count } = await db.chance.deleteMany({ where: { id: chanceId, version } })
    if (count === 0) return conflict({ ...chanceSnapshot(chance), version: chance.version })
    await audit({ type: 'chance.removed' satisfies GoalsEvent, objectType: 'chance', objectId: chanceId, programmeId, before: chanceSnapshot(chance) })
    return ok({ chanceId })
  },
})
