import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { FinanceEvent } from './audit-types'
import { sourceColumns, sourceSnapshot } from './load-sources'
import { addSourceSchema } from './schema'
import { sourcePlaceProblem } from './source-place'

/** Records where money comes from (handbook §5.5). A partner may record what its own organisation brings. */
export const addSource = defineUseCase({
  permission: 'finance.edit',
  input: addSourceSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, ...input }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const { organisationId } = input
    if (!authorise({ ...programmeResource(programme), ...(organisationId === '' ? {} : { organisationId }) })) return denied()
    const problem = await sourcePlaceProblem(db, programmeId, input)
    if (problem) return problem
    const source = await db.fundingSource.create({
      data: { municipalityId: programme.municipalityId, programmeId, ...sourceColumns(input), createdAt: now },
    })
    await audit({
      type: 'funding.added' satisfies FinanceEvent, objectType: 'fundingSource', objectId: source.id, programmeId, after: sourceSnapshot(source),
    })
    return ok({ sourceId: source.id })
  },
})
