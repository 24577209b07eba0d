import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from './load-programme'
import { programmeIdSchema } from './schema'
import { isWorthNoting, nextVisit } from './visit'

/** Remembers that somebody looked, and tells since when things are new to them; null at the first visit. */
export const noteVisit = defineUseCase({
  permission: 'programme.visit',
  unaudited: 'who looked when is only kept for the person, to show what is new',
  input: programmeIdSchema,
  run: async ({ actor, db, authorise, now }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const { userId, municipalityId } = actor
    const where = { userId_programmeId: { userId, programmeId } }
    const before = await db.programmeVisit.findUnique({ where, select: { seenAt: true, previousAt: true } })
    const visit = nextVisit(before, now)
    if (isWorthNoting(before, now)) {
      await db.programmeVisit.upsert({ where, create: { municipalityId, programmeId, userId, ...visit }, update: visit })
    }
    return ok({ since: visit.previousAt })
  },
})
