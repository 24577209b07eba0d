import 'server-only'
import { hasRoom } from '@/lib/checklists/has-room'
import { refusals } from '@/lib/platform/files/limits'
import { dropFile, storeFile, type StoredContent } from '@/lib/platform/files/store'
import { broken, ok } from '@/lib/platform/result'
import type { Context } from '@/lib/platform/use-case'
import { defineUseCase } from '@/lib/policy/define'
import type { MeetingEvent } from './audit-types'
import { openDesk } from './load-meeting'
import { addDocumentFileSchema } from './schema'

type Where = { programmeId: string; meetingId: string; title: string }

async function record({ actor, db, audit, now }: Context, { programmeId, meetingId, title: given }: Where, file: StoredContent) {
  const { municipalityId, userId } = actor
  const title = given === '' ? file.name : given
  await db.storedFile.create({ data: { ...file, municipalityId, programmeId, uploadedById: userId, uploadedAt: now } })
  const document = await db.meetingDocument.create({
    data: { municipalityId, meetingId, title, fileId: file.id, addedById: userId, addedAt: now },
  })
  await audit({
    type: 'meeting-document.added' satisfies MeetingEvent, objectType: 'MeetingDocument', objectId: document.id, programmeId,
    after: { meetingId, title, fileId: file.id, file: file.name, size: file.size, sha256: file.sha256 },
  })
  return ok({ documentId: document.id, fileId: file.id })
}

/** Adds a file to the papers of a meeting. Nothing reaches the disk before the policy said yes. */
export const addDocumentFile = defineUseCase({
  permission: 'minutes.write',
  input: addDocumentFileSchema,
  run: async (context, { programmeId, meetingId, title, file, fileName }) => {
    const desk = await openDesk(context, { programmeId, meetingId })
    if (!desk.ok) return desk
    const { municipalityId } = context.actor
    if (!(await hasRoom(context.db, programmeId, file.size))) return broken(refusals.full, 'file')
    const stored = await storeFile(municipalityId, file, fileName)
    if (!stored.ok) return broken(refusals[stored.reason], 'file')
    try {
      return await record(context, { programmeId, meetingId, title }, stored.value)
    } catch (error) {
      await dropFile(municipalityId, stored.value.id)
      throw error
    }
  },
})
