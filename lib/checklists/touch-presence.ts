import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { denied, notFound, ok } from '@/lib/platform/result'
import { programmeResource } from '@/lib/programmes/load-programme'
import { loadSection } from './load-point'
import { editorsAt } from './presence'
import { touchPresenceSchema } from './schema'

/**
 * Says which form someone has under the hand and hears who else is at work in the section, and which version every
 * answer has now: one small question per page, however many points it holds.
 */
export const touchPresence = defineUseCase({
  permission: 'draft.keep',
  input: touchPresenceSchema,
  unaudited: 'passing presence, gone after half a minute',
  run: async ({ actor, db, authorise, now }, { programmeId, sectionId, key }) => {
    const found = await loadSection(db, programmeId, sectionId)
    if (!found) return notFound()
    if (!authorise(programmeResource(found.programme))) return denied()
    const { userId, municipalityId } = actor
    const seen = { programmeId, userId, municipalityId, seenAt: now }
    if (key === null) await db.presence.deleteMany({ where: { programmeId, userId } })
    else {
      await db.presence.deleteMany({ where: { programmeId, userId, key: { not: key } } })
      await db.presence.upsert({
        where: { programmeId_key_userId: { programmeId, key, userId } },
        create: { ...seen, key },
        update: { seenAt: now },
      })
    }
    const points = found.place.section.points.map((point) => point.id)
    const cycle = found.programme.currentCycle
    const editors = await editorsAt(db, { programmeId, cycle, points, exceptUserId: userId, now })
    const answers = await db.answer.findMany({
      where: { programmeId, cycle, pointId: { in: points } },
      select: { pointId: true, organisationId: true, version: true },
    })
    return ok({ editors, answers })
  },
})
