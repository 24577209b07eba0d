import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { programmeResource } from '@/lib/programmes/load-programme'
import { checklistEvents } from './audit-types'
import { closedForWriting, loadPoint } from './load-point'
import { addEvidenceLinkSchema } from './schema'

/** Puts a link under an answer: a report, a table, a newspaper. */
export const addEvidenceLink = defineUseCase({
  permission: 'evidence.add',
  input: addEvidenceLinkSchema,
  run: async ({ actor, db, authorise, audit, now }, { programmeId, pointId, title, url }) => {
    const found = await loadPoint(db, programmeId, pointId)
    if (!found) return notFound()
    if (!authorise(programmeResource(found.programme))) return denied()
    const cycle = found.programme.currentCycle
    const closed = await closedForWriting(db, found.programme, found.place, cycle)
    if (closed) return broken(closed)
    const evidence = await db.evidence.create({
      data: {
        municipalityId: actor.municipalityId, programmeId, cycle, pointId, title, url,
        addedById: actor.userId, addedAt: now,
      },
    })
    await audit({
      type: checklistEvents.evidenceAdded, objectType: 'Evidence', objectId: evidence.id, programmeId,
      after: { pointId, cycle, title, url },
    })
    return ok({ evidenceId: evidence.id })
  },
})
