import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { denied, notFound, ok } from '@/lib/platform/result'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { discardDraftSchema } from './schema'

/** Throws away the writer's own draft of one form. */
export const discardDraft = defineUseCase({
  permission: 'draft.keep',
  input: discardDraftSchema,
  unaudited: 'a draft is nobody else’s business and changes nothing',
  run: async ({ actor, db, authorise }, { programmeId, key }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    await db.draft.deleteMany({ where: { userId: actor.userId, programmeId, key } })
    return ok(null)
  },
})
