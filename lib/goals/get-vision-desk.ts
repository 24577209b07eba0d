import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { programmeIdSchema } from '@/lib/programmes/schema'
import { loadVision, visionView } from './load-vision'
import { missingForEstablishing } from './vision-rules'

/** What the bureau needs to write the draft and have it established; `draft` is null when there is none. */
export const getVisionDesk = defineQuery({
  permission: 'vision.edit',
  input: programmeIdSchema,
  run: async ({ db, authorise }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const found = await db.visionVersion.findFirst({ where: { programmeId, closedAt: null }, select: { id: true } })
    const draft = found && (await loadVision(db, programmeId, found.id))
    return ok({
      programme: { id: programme.id, name: programme.name },
      draft: draft && { ...visionView(draft), startYear: draft.programme.startsOn.getUTCFullYear(), missing: missingForEstablishing(visionView(draft)) },
    })
  },
})
