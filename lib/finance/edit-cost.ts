import 'server-only'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { FinanceEvent } from './audit-types'
import { editCostSchema } from './cost-schema'
import { costColumns, costSnapshot, loadCost } from './load-costs'
import { purposeProblem } from './purpose-choices'

/** Changes a cost line. */
export const editCost = defineUseCase({
  permission: 'finance.manage',
  input: editCostSchema,
  run: async ({ db, authorise, audit }, { programmeId, costId, version, ...input }) => {
    const cost = await loadCost(db, programmeId, costId)
    if (!cost) return notFound()
    if (!authorise(programmeResource(cost.programme))) return denied()
    const problem = await purposeProblem(db, programmeId, [input.purpose], () => 'purpose')
    if (problem) return problem
    const { count } = await db.costLine.updateMany({ where: { id: costId, version }, data: { ...costColumns(input), version: { increment: 1 } } })
    if (count === 0) return conflict({ ...costSnapshot(cost), version: cost.version })
    await audit({
      type: 'cost.edited' satisfies FinanceEvent, objectType: 'costLine', objectId: costId, programmeId,
      before: costSnapshot(cost), after: costSnapshot({ ...cost, ...costColumns(input) }),
    })
    return ok({ costId })
  },
})
