import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { denied, notFound, ok } from '@/lib/platform/result'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { keepDraftSchema } from './schema'

/** Keeps what someone is typing; nobody else ever sees it. */
export const keepDraft = defineUseCase({
  permission: 'draft.keep',
  input: keepDraftSchema,
  unaudited: 'a draft is nobody else’s business and changes nothing',
  run: async ({ actor, db, authorise, now }, { programmeId, key, values, baseVersion }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const { userId, municipalityId } = actor
    const draft = { values, baseVersion, savedAt: now }
    await db.draft.upsert({
      where: { userId_programmeId_key: { userId, programmeId, key } },
      create: { municipalityId, userId, programmeId, key, ...draft },
      update: draft,
    })
    return ok({ savedAt: now })
  },
})
