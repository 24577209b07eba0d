import 'server-only'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { denied, notFound, ok } from '@/lib/platform/result'
import { programmeResource } from '@/lib/programmes/load-programme'
import { fileSchema } from './schema'

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
    if (used.meetingDocuments > 0 && used.evidence === 0 && !allows('meeting.read', actor, resource)) return denied()
    return ok(about)
  },
})
