import 'server-only'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { FinanceEvent } from './audit-types'
import { editReturnSchema } from './cost-schema'
import { loadReturn, returnColumns, returnSnapshot } from './load-returns'

/** Changes an expected return. */
export const editReturn = defineUseCase({
  permission: 'finance.manage',
  input: editReturnSchema,
  run: async ({ db, authorise, audit }, { programmeId, returnId, version, ...input }) => {
    const row = await loadReturn(db, programmeId, returnId)
    if (!row) return notFound()
    if (!authorise(programmeResource(row.programme))) return denied()
    const { count } = await db.socialReturn.updateMany({ where: { id: returnId, version }, data: { ...returnColumns(input), version: { increment: 1 } } })
    if (count === 0) return conflict({ ...returnSnapshot(row), version: row.version })
    await audit({
      type: 'social-return.edited' satisfies FinanceEvent, objectType: 'socialReturn', objectId: returnId, programmeId,
      before: returnSnapshot(row), after: returnSnapshot({ ...row, ...returnColumns(input) }),
    })
    return ok({ returnId })
  },
})
