import 'server-only'
import { actingFor } from '@/lib/alliance/at-table'
import { loadSeats } from '@/lib/alliance/load-seats'
import type { Db } from '@/lib/platform/db/client'
import { formatIsoDay } from '@/lib/platform/format'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { denied, notFound, ok } from '@/lib/platform/result'
import { programmeResource } from '@/lib/programmes/load-programme'
import { fileSchema } from './schema'

/** Does this person sit, or may they take somebody's place, at a meeting this is a paper of? */
async function isPaperFor(db: Db, fileId: string, userId: string): Promise<boolean> {
  const meetings = await db.meeting.findMany({ where: { documents: { some: { fileId, removedAt: null } } }, select: { bodyId: true, startsAt: true } })
  for (const { bodyId, startsAt } of meetings)
    if (actingFor(await loadSeats(db, { bodyId }), userId, formatIsoDay(startsAt)).length > 0) return true
  return false
}

/** What is needed to hand out a file of a programme. */
export const getFile = defineQuery({
  permission: 'file.read',
  input: fileSchema,
  run: async ({ actor, db, authorise }, { fileId }) => {
    const file = await db.storedFile.findUnique({
      where: { id: fileId },
      select: {
        id: true, municipalityId: true, programmeId: true, name: true, mediaType: true, size: true,
        _count: { select: { evidence: true, meetingDocuments: true } },
      },
    })
    if (!file) return notFound()
    const { _count: used, ...about } = file
    const resource = programmeResource({ id: file.programmeId, municipalityId: file.municipalityId })
    if (!authorise(resource)) return denied()
    // A paper of a meeting is for the people at the table, unless it is evidence as well.
    if (used.meetingDocuments > 0 && used.evidence === 0) {
      const ownerId = (await isPaperFor(db, fileId, actor.userId)) ? actor.userId : null
      if (!allows('meeting.read', actor, { ...resource, ownerId })) return denied()
    }
    return ok(about)
  },
})
