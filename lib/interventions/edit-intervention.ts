import 'server-only'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { InterventionEvent } from './audit-types'
import { interventionResource, interventionSnapshot, loadIntervention, openIntervention } from './load-intervention'
import { editInterventionSchema } from './schema'
import { datesProblem, interventionColumns, referenceProblem, writeReferences } from './write-intervention'

/** Changes what is written of an intervention and what it contributes to; by the bureau or its own organisation. */
export const editIntervention = defineUseCase({
  permission: 'intervention.edit',
  input: editInterventionSchema,
  run: async ({ db, authorise, audit }, { programmeId, interventionId, version, ...input }) => {
    const found = await openIntervention(db, authorise, { programmeId, interventionId })
    if (!found.ok) return found
    const before = found.value
    // Who hands it to another organisation must be allowed there too.
    if (input.ownerId !== before.ownerId && !authorise({ ...interventionResource(before), organisationId: input.ownerId })) return denied()
    const kept = { ...before, coalition: before.coalition.map(({ organisation }) => organisation.id) }
    const problem = await referenceProblem(db, before.programme, before.executionId, input, kept) ?? await datesProblem(db, programmeId, before.executionId, input)
    if (problem) return problem
    const { count } = await db.intervention.updateMany({
      where: { id: interventionId, version }, data: { ...interventionColumns(input), version: { increment: 1 } },
    })
    if (count === 0) return conflict({ ...interventionSnapshot(before), version: before.version })
    await writeReferences(db, before.programme, kept, input)
    const after = await loadIntervention(db, programmeId, interventionId)
    if (!after) return notFound()
    await audit({
      type: 'intervention.edited' satisfies InterventionEvent, objectType: 'intervention', objectId: interventionId, programmeId,
      before: interventionSnapshot(before), after: interventionSnapshot(after),
    })
    return ok({ interventionId })
  },
})
