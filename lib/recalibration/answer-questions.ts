import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { RecalibrationEvent } from './audit-types'
import { loadRecalibration } from './load-recalibration'
import { lookedBackCycle } from './looked-back-cycle'
import { answersSchema } from './schema'

/** Keeps what the partners answer to the five questions over the whole (handbook §8.2). */
export const answerQuestions = defineUseCase({
  permission: 'recalibration.edit',
  input: answersSchema,
  run: async ({ db, authorise, audit }, { programmeId, version, ...answers }) => {
    const programme = await loadProgramme(db, programmeId)
    const before = programme && (await loadRecalibration(db, programmeId, await lookedBackCycle(db, programme)))
    if (!before) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    if (before.closedAt) return broken('Dit herijken is afgesloten. Aan de antwoorden verandert niets meer.')
    const { id, rightProblems, stillWhy, rightParties, doingNeeded, structuresFit } = before
    const were = { rightProblems, stillWhy, rightParties, doingNeeded, structuresFit }
    const { count } = await db.recalibration.updateMany({ where: { id, version }, data: { ...answers, version: { increment: 1 } } })
    if (count === 0) return conflict({ ...were, version: before.version })
    await audit({ type: 'recalibration.answered' satisfies RecalibrationEvent, objectType: 'recalibration', objectId: id, programmeId, before: were, after: answers })
    return ok({ programmeId })
  },
})
