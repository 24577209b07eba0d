import 'server-only'
import { notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { MeetingEvent } from './audit-types'
import { openDesk } from './load-meeting'
import { removeDocumentSchema } from './schema'

/** Takes a paper away from a meeting; a file itself stays in the store, as with evidence. */
export const removeDocument = defineUseCase({
  permission: 'minutes.write',
  input: removeDocumentSchema,
  run: async (context, { programmeId, meetingId, documentId }) => {
    const desk = await openDesk(context, { programmeId, meetingId })
    if (!desk.ok) return desk
    const { db, audit, now } = context
    const document = await db.meetingDocument.findFirst({ where: { id: documentId, meetingId, removedAt: null } })
    if (!document) return notFound()
    await db.meetingDocument.update({ where: { id: documentId }, data: { removedAt: now } })
    await audit({
      type: 'meeting-document.removed' satisfies MeetingEvent, objectType: 'MeetingDocument', objectId: documentId, programmeId,
      before: { meetingId, title: document.title, url: document.url, fileId: document.fileId },
    })
    return ok(null)
  },
})
