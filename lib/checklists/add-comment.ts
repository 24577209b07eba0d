import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { programmeResource } from '@/lib/programmes/load-programme'
import { checklistEvents } from './audit-types'
import { commentKey } from './draft-key'
import { closedForWriting, loadPoint } from './load-point'
import { addCommentSchema } from './schema'

/** Adds a remark to the discussion at a point. */
export const addComment = defineUseCase({
  permission: 'comment.add',
  input: addCommentSchema,
  run: async ({ actor, db, authorise, audit, now }, { programmeId, pointId, text }) => {
    const found = await loadPoint(db, programmeId, pointId)
    if (!found) return notFound()
    if (!authorise(programmeResource(found.programme))) return denied()
    const cycle = found.programme.currentCycle
    const closed = await closedForWriting(db, found.programme, found.place, cycle)
    if (closed) return broken(closed)
    const { municipalityId, userId } = actor
    const comment = await db.comment.create({
      data: { municipalityId, programmeId, cycle, pointId, text, authorId: userId, at: now },
    })
    await db.draft.deleteMany({ where: { userId, programmeId, key: commentKey(cycle, pointId) } })
    await audit({
      type: checklistEvents.commentAdded, objectType: 'Comment', objectId: comment.id, programmeId,
      after: { pointId, cycle },
    })
    return ok({ commentId: comment.id })
  },
})
