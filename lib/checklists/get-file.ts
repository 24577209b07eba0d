import 'server-only'
import { defineQuery } from '@/lib/policy/define'
import { denied, notFound, ok } from '@/lib/platform/result'
import { programmeResource } from '@/lib/programmes/load-programme'
import { fileSchema } from './schema'

/** What is needed to hand out a file of a programme. */
export const getFile = defineQuery({
  permission: 'file.read',
  input: fileSchema,
  run: async ({ db, authorise }, { fileId }) => {
    const file = await db.storedFile.findUnique({
      where: { id: fileId },
      select: { id: true, municipalityId: true, programmeId: true, name: true, mediaType: true, size: true },
    })
    if (!file) return notFound()
    if (!authorise(programmeResource({ id: file.programmeId, municipalityId: file.municipalityId }))) return denied()
    return ok(file)
  },
})
