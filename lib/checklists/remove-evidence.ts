import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { programmeResource } from '@/lib/programmes/load-programme'
import { checklistEvents } from './audit-types'
import { closedForWriting, loadPoint } from './load-point'
import { removeEvidenceSchema } from './schema'

/** Takes evidence away from a point. The file itself stays: a sealed decision may rest on it. */
export const removeEvidence = defineUseCase({
  permission: 'evidence.remove',
  input: removeEvidenceSchema,
  run: async ({ db, authorise, audit, now }, { evidenceId, version }) => {
    const evidence = await db.evidence.findFirst({ where: { id: evidenceId, removedAt: null } })
    const found = evidence && (await loadPoint(db, evidence.programmeId, evidence.pointId))
    if (!evidence || !found) return notFound()
    const { programme, place } = found
    if (!authorise({ ...programmeResource(programme), ownerId: evidence.addedById })) return denied()
    if (evidence.cycle !== programme.currentCycle) return broken('Bewijs uit een eerdere cyclus blijft staan.')
    const closed = await closedForWriting(db, programme, place, evidence.cycle)
    if (closed) return broken(closed)
    const removed = await db.evidence.updateMany({
      where: { id: evidenceId, version },
      data: { removedAt: now, version: { increment: 1 } },
    })
    if (removed.count === 0) return conflict()
    await audit({
      type: checklistEvents.evidenceRemoved, objectType: 'Evidence', objectId: evidenceId, programmeId: programme.id,
      before: { pointId: evidence.pointId, title: evidence.title },
    })
    return ok(null)
  },
})
