import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { RecalibrationEvent } from './audit-types'
import { loadJudged, loadRecalibration, lockRecalibration } from './load-recalibration'
import { lookedBackCycle } from './looked-back-cycle'
import { missingForClosing, statusAfter } from './rules'
import { closeSchema } from './schema'

/** Closes the look back: the answers stay as they are, and what was chosen to stop or was complete ends (handbook §8.2). */
export const closeRecalibration = defineUseCase({
  permission: 'recalibration.edit',
  input: closeSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, version }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    await lockRecalibration(db, programmeId)
    const cycle = await lookedBackCycle(db, programme)
    const recalibration = await loadRecalibration(db, programmeId, cycle)
    if (!recalibration) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    if (recalibration.closedAt) return broken('Dit herijken is al afgesloten.')
    const judged = await loadJudged(db, programmeId, cycle)
    const missing = missingForClosing(recalibration, judged)
    if (missing.length > 0) return broken(`Nog niet klaar om af te sluiten. ${missing.join('. ')}.`)
    const ending = judged.flatMap(({ id, verdict }) => {
      const status = verdict === null ? null : statusAfter(verdict)
      return status ? [{ id, status }] : []
    })
    for (const { id, status } of ending) {
      await db.intervention.updateMany({ where: { id }, data: { status, version: { increment: 1 } } })
    }
    const { count } = await db.recalibration.updateMany({
      where: { id: recalibration.id, version, closedAt: null }, data: { closedAt: now, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ version: recalibration.version })
    await audit({
      type: 'recalibration.closed' satisfies RecalibrationEvent, objectType: 'recalibration', objectId: recalibration.id, programmeId,
      after: { cycle, ending, verdicts: judged.map(({ id, verdict }) => ({ id, verdict })) },
    })
    return ok({ programmeId })
  },
})
