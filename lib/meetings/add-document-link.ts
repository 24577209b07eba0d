import 'server-only'
import { ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { MeetingEvent } from './audit-types'
import { openDesk } from './load-meeting'
import { addDocumentLinkSchema } from './schema'

/** Adds a link to the papers of a meeting. */
export const addDocumentLink = defineUseCase({
  permission: 'minutes.write',
  input: addDocumentLinkSchema,
  run: async (context, { programmeId, meetingId, title, url }) => {
    const desk = await openDesk(context, { programmeId, meetingId })
    if (!desk.ok) return desk
    const { actor, db, audit, now } = context
    const document = await db.meetingDocument.create({
      data: { municipalityId: actor.municipalityId, meetingId, title, url, addedById: actor.userId, addedAt: now },
    })
    await audit({
      type: 'meeting-document.added' satisfies MeetingEvent, objectType: 'MeetingDocument', objectId: document.id, programmeId,
      after: { meetingId, title, url },
    })
    return ok({ documentId: document.id })
  },
})
