import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { AllianceEvent } from './audit-types'
import { toDate, toDateOrNull } from '@/lib/platform/day'
import { partnerOf, personOf } from './person-and-partner'
import { editPostSchema } from './schema'
import { orderProblem } from './seat-rules'
import { postSnapshot } from './snapshots'

/** Changes or ends a post. */
export const editPost = defineUseCase({
  permission: 'alliance.edit',
  input: editPostSchema,
  run: async ({ db, authorise, audit }, { programmeId, postId, version, ...typed }) => {
    const post = await db.directionPost.findUnique({ where: { id: postId, programmeId } })
    if (!post) return notFound()
    if (!authorise(programmeResource({ id: programmeId, municipalityId: post.municipalityId }))) return denied()
    const person = await personOf(db, programmeId, typed)
    if (!person.ok) return person
    const partner = await partnerOf(db, programmeId, typed.organisationId)
    if (!partner.ok) return partner
    const order = orderProblem(typed)
    if (order) return broken(order, 'endsOn')
    const data = {
      ...typed, ...person.value,
      startsOn: toDate(typed.startsOn), endsOn: toDateOrNull(typed.endsOn), fundedUntil: toDateOrNull(typed.fundedUntil),
    }
    const { count } = await db.directionPost.updateMany({ where: { id: postId, version }, data: { ...data, version: { increment: 1 } } })
    if (count === 0) return conflict({ ...postSnapshot(post), version: post.version })
    await audit({
      type: 'post.edited' satisfies AllianceEvent, objectType: 'DirectionPost', objectId: postId, programmeId,
      before: postSnapshot(post), after: postSnapshot({ ...post, ...data }),
    })
    return ok({ postId })
  },
})
