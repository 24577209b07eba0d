import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { FinanceEvent } from './audit-types'
import { addReturnSchema } from './cost-schema'
import { returnColumns, returnSnapshot } from './load-returns'

/** Records what an investment is expected to bring back, to whom (maatschappelijk rendement, handbook §5.5). */
export const addReturn = defineUseCase({
  permission: 'finance.manage',
  input: addReturnSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, ...input }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const row = await db.socialReturn.create({ data: { municipalityId: programme.municipalityId, programmeId, ...returnColumns(input), createdAt: now } })
    await audit({ type: 'social-return.added' satisfies FinanceEvent, objectType: 'socialReturn', objectId: row.id, programmeId, after: returnSnapshot(row) })
    return ok({ returnId: row.id })
  },
})
