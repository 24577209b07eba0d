import 'server-only'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { FinanceEvent } from './audit-types'
import { removeReturnSchema } from './cost-schema'
import { loadReturn, returnSnapshot } from './load-returns'

/** Takes an expected return away; what it said stays in the memory of the municipality. */
export const removeReturn = defineUseCase({
  permission: 'finance.manage',
  input: removeReturnSchema,
  run: async ({ db, authorise, audit }, { programmeId, returnId, version }) => {
    const row = await loadReturn(db, programmeId, returnId)
    if (!row) return notFound()
    if (!authorise(programmeResource(row.programme))) return denied()
    const { count } = await db.socialReturn.deleteMany({ where: { id: returnId, version } })
    if (count === 0) return conflict({ ...returnSnapshot(row), version: row.version })
    await audit({ type: 'social-return.removed' satisfies FinanceEvent, objectType: 'socialReturn', objectId: returnId, programmeId, before: returnSnapshot(row) })
    return ok({ returnId })
  },
})
