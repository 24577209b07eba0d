import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { FinanceEvent } from './audit-types'
import { addCostSchema } from './cost-schema'
import { costColumns, costSnapshot } from './load-costs'
import { purposeProblem } from './purpose-choices'

/** Records what something costs, in one year or the same every year (handbook §6.3). */
export const addCost = defineUseCase({
  permission: 'finance.manage',
  input: addCostSchema,
  run: async ({ db, authorise, audit }, { programmeId, until, ...input }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const problem = await purposeProblem(db, programmeId, [input.purpose], () => 'purpose')
    if (problem) return problem
    const years = Array.from({ length: (until ?? input.year) - input.year + 1 }, (_, index) => input.year + index)
    for (const year of years) {
      const cost = await db.costLine.create({ data: { municipalityId: programme.municipalityId, programmeId, ...costColumns({ ...input, year }) } })
      await audit({ type: 'cost.added' satisfies FinanceEvent, objectType: 'costLine', objectId: cost.id, programmeId, after: costSnapshot(cost) })
    }
    return ok({ count: years.length })
  },
})
