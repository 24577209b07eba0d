import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { programmeResource } from '@/lib/programmes/load-programme'
import { checklistEvents } from './audit-types'
import { closedForWriting, loadPoint } from './load-point'
import { removeCommentSchema } from './schema'

/** Takes a remark out of the discussion. */
export const removeComment = defineUseCase({
  permission: 'comment.remove',
  input: removeCommentSchema,
  run: async ({ db, authorise, audit, now }, { commentId, version }) => {
    const comment = await db.comment.findFirst({ where: { id: commentId, removedAt: null } })
    const found = comment && (await loadPoint(db, comment.programmeId, comment.pointId))
    if (!comment || !found) return notFound()
    const { programme, place } = found
    if (!authorise({ ...programmeResource(programme), ownerId: comment.authorId })) return denied()
    if (comment.cycle !== programme.currentCycle) return broken('Wat in een eerdere cyclus is gezegd, blijft staan.')
    const closed = await closedForWriting(db, programme, place, comment.cycle)
    if (closed) return broken(closed)
    const removed = await db.comment.updateMany({
      where: { id: commentId, version },
      data: { removedAt: now, version: { increment: 1 } },
    })
    if (removed.count === 0) return conflict()
    await audit({
      type: checklistEvents.commentRemoved, objectType: 'Comment', objectId: commentId, programmeId: programme.id,
      before: { pointId: comment.pointId, cycle: comment.cycle },
    })
    return ok(null)
  },
})
