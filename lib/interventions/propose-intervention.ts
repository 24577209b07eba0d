import 'server-only'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { InterventionEvent } from './audit-types'
import { closedMessage, interventionSnapshot, loadIntervention } from './load-intervention'
import { proposeSchema } from './schema'
import { datesProblem, interventionColumns, referenceProblem, writeReferences } from './write-intervention'

const noProgramme = 'Er is nog geen uitvoeringsprogramma. Leg dat eerst vast: daarin komt deze interventie te staan.'

/** Proposes an intervention; the bureau weighs it before it enters (handbook §6.3). Partners propose for their own organisation. */
export const proposeIntervention = defineUseCase({
  permission: 'intervention.propose',
  input: proposeSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, ...input }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise({ ...programmeResource(programme), organisationId: input.ownerId })) return denied()
    const execution = await db.executionProgramme.findUnique({ where: { programmeId_cycle: { programmeId, cycle: programme.currentCycle } } })
    if (!execution) return broken(noProgramme)
    if (execution.closedAt) return broken(closedMessage)
    const problem = await referenceProblem(db, programme, execution.id, input) ?? await datesProblem(db, programmeId, execution.id, input)
    if (problem) return problem
    const { id } = await db.intervention.create({
      data: { municipalityId: programme.municipalityId, programmeId, executionId: execution.id, createdAt: now, ...interventionColumns(input) },
    })
    await writeReferences(db, programme, { id, ownerId: input.ownerId, coalition: [], contributions: [] }, input)
    const after = await loadIntervention(db, programmeId, id)
    if (!after) return notFound()
    await audit({
      type: 'intervention.proposed' satisfies InterventionEvent, objectType: 'intervention', objectId: id, programmeId,
      after: interventionSnapshot(after),
    })
    return ok({ interventionId: id })
  },
})
