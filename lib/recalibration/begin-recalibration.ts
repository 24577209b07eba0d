import 'server-only'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { RecalibrationEvent } from './audit-types'
import { loadRecalibration } from './load-recalibration'
import { lookedBackCycle } from './looked-back-cycle'
import { programmeSchema } from './schema'

/** Begins to look back upon the running cycle (handbook §8.2). Phases overlap, so it may begin while the execution still runs. */
export const beginRecalibration = defineUseCase({
  permission: 'recalibration.edit',
  input: programmeSchema,
  run: async ({ db, authorise, audit, now }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const { municipalityId } = programme
    // Two who begin at once: the second waits here, and is told that it has begun.
    await db.$queryRaw`SELECT 1 FROM "Programme" WHERE "id" = ${programmeId}::uuid FOR UPDATE`
    const cycle = await lookedBackCycle(db, programme)
    if (await loadRecalibration(db, programmeId, cycle)) return broken('Het herijken van deze cyclus is al begonnen. Vernieuw de pagina.')
    const { id } = await db.recalibration.create({ data: { municipalityId, programmeId, cycle, createdAt: now } })
    await audit({ type: 'recalibration.begun' satisfies RecalibrationEvent, objectType: 'recalibration', objectId: id, programmeId, after: { cycle } })
    return ok({ cycle })
  },
})
