import 'server-only'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { FinanceEvent } from './audit-types'
import { removeCostSchema } from './cost-schema'
import { costSnapshot, loadCost } from './load-costs'

/** Takes a cost line away; what it said stays in the memory of the municipality. */
export const removeCost = defineUseCase({
  permission: 'finance.manage',
  input: removeCostSchema,
  run: async ({ db, authorise, audit }, { programmeId, costId, version }) => {
    const cost = await loadCost(db, programmeId, costId)
    if (!cost) return notFound()
    if (!authorise(programmeResource(cost.programme))) return denied()
    const { count } = await db.costLine.deleteMany({ where: { id: costId, version } })
    if (count === 0) return conflict({ ...costSnapshot(cost), version: cost.version })
    await audit({ type: 'cost.removed' satisfies FinanceEvent, objectType: 'costLine', objectId: costId, programmeId, before: costSnapshot(cost) })
    return ok({ costId })
  },
})
