import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { refusals } from '@/lib/platform/files/limits'
import { dropFile, storeFile, type StoredContent } from '@/lib/platform/files/store'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import type { Context } from '@/lib/platform/use-case'
import { programmeResource } from '@/lib/programmes/load-programme'
import { checklistEvents } from './audit-types'
import { hasRoom } from './has-room'
import { closedForWriting, loadPoint } from './load-point'
import { addEvidenceFileSchema } from './schema'

type Where = { programmeId: string; pointId: string; cycle: number; title: string }

async function record({ actor, db, audit, now }: Context, where: Where, file: StoredContent) {
  const { programmeId, pointId, cycle } = where
  const { municipalityId, userId } = actor
  const title = where.title === '' ? file.name : where.title
  await db.storedFile.create({
    data: { ...file, municipalityId, programmeId, uploadedById: userId, uploadedAt: now },
  })
  const evidence = await db.evidence.create({
    data: { municipalityId, programmeId, cycle, pointId, title, fileId: file.id, addedById: userId, addedAt: now },
  })
  await audit({
    type: checklistEvents.evidenceAdded, objectType: 'Evidence', objectId: evidence.id, programmeId,
    after: { pointId, cycle, title, fileId: file.id, file: file.name, size: file.size, sha256: file.sha256 },
  })
  return ok({ evidenceId: evidence.id, fileId: file.id })
}

/** Puts a file under an answer. Nothing reaches the disk before the policy said yes. */
export const addEvidenceFile = defineUseCase({
  permission: 'evidence.add',
  input: addEvidenceFileSchema,
  run: async (context, { programmeId, pointId, title, file, fileName }) => {
    const { db, actor, authorise } = context
    const found = await loadPoint(db, programmeId, pointId)
    if (!found) return notFound()
    if (!authorise(programmeResource(found.programme))) return denied()
    const cycle = found.programme.currentCycle
    const closed = await closedForWriting(db, found.programme, found.place, cycle)
    if (closed) return broken(closed)
    if (!(await hasRoom(db, programmeId, file.size))) return broken(refusals.full, 'file')
    const stored = await storeFile(actor.municipalityId, file, fileName)
    if (!stored.ok) return broken(refusals[stored.reason], 'file')
    try {
      return await record(context, { programmeId, pointId, title, cycle }, stored.value)
    } catch (error) {
      await dropFile(actor.municipalityId, stored.value.id)
      throw error
    }
  },
})
