import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { withdrawSchema } from './schema'

/** Takes the public page away; the address says that it is gone. Earlier publications do not come back. */
export const withdrawPublication = defineUseCase({
  permission: 'publication.publish',
  input: withdrawSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, publicationId, version }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const { count } = await db.publication.updateMany({
      where: { id: publicationId, programmeId, version, withdrawnAt: null }, data: { withdrawnAt: now, version: { increment: 1 } },
    })
    if (count === 0) return conflict()
    await audit({ type: 'public-page.withdrawn', objectType: 'publication', objectId: publicationId, programmeId })
    return ok({ publicationId })
  },
})
