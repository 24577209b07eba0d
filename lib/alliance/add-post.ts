import 'server-only'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { AllianceEvent } from './audit-types'
import { toDate, toDateOrNull } from '@/lib/platform/day'
import { partnerOf, personOf } from './person-and-partner'
import { addPostSchema } from './schema'
import { orderProblem } from './seat-rules'
import { postSnapshot } from './snapshots'

/** Records who drives or directs the process, and until when that is paid for (handbook §5.1, §6.1). */
export const addPost = defineUseCase({
  permission: 'alliance.edit',
  input: addPostSchema,
  run: async ({ db, authorise, audit }, { programmeId, ...typed }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const person = await personOf(db, programmeId, typed)
    if (!person.ok) return person
    const partner = await partnerOf(db, programmeId, typed.organisationId)
    if (!partner.ok) return partner
    const order = orderProblem(typed)
    if (order) return broken(order, 'endsOn')
    const post = await db.directionPost.create({
      data: {
        ...typed, ...person.value, municipalityId: programme.municipalityId, programmeId,
        startsOn: toDate(typed.startsOn), endsOn: toDateOrNull(typed.endsOn), fundedUntil: toDateOrNull(typed.fundedUntil),
      },
    })
    await audit({
      type: 'post.added' satisfies AllianceEvent, objectType: 'DirectionPost', objectId: post.id, programmeId, after: postSnapshot(post),
    })
    return ok({ postId: post.id })
  },
})
