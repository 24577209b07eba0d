import 'server-only'
import { broken, conflict, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { InterventionEvent } from './audit-types'
import { confirmReportSchema } from './follow-schema'
import { openIntervention } from './load-intervention'

/** The bureau confirms what a partner told, and may add how it sees it; both stand from then on. */
export const confirmReport = defineUseCase({
  permission: 'intervention.confirm',
  input: confirmReportSchema,
  run: async ({ actor, db, authorise, audit, now }, { programmeId, interventionId, reportId, version, bureauNote }) => {
    const found = await openIntervention(db, authorise, { programmeId, interventionId })
    if (!found.ok) return found
    const report = await db.interventionReport.findUnique({ where: { id: reportId, interventionId } })
    if (!report) return notFound()
    if (report.version === version && report.confirmedAt) return broken('Dit bericht is al bevestigd.')
    const { count } = await db.interventionReport.updateMany({
      where: { id: reportId, version }, data: { confirmedById: actor.userId, confirmedAt: now, bureauNote, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ bureauNote: report.bureauNote, version: report.version })
    await audit({
      type: 'intervention.report-confirmed' satisfies InterventionEvent, objectType: 'intervention', objectId: interventionId, programmeId,
      after: { reportId, course: report.course, bureauNote },
    })
    return ok({ reportId })
  },
})
