import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { checklistEvents } from './audit-types'
import { removeCommentSchema } from './schema'

/** Takes a remark out of the discussion. */
export const removeComment = defineUseCase({
  permission: 'comment.remove',
  input: removeCommentSchema,
  run: async ({ db, authorise, audit, now }, { commentId, version }) => {
    const comment = await db.comment.findFirst({ where: { id: commentId, removedAt: null } })
    const programme = comment && (await loadProgramme(db, comment.programmeId))
    if (!comment || !programme) return notFound()
    if (!authorise({ ...programmeResource(programme), ownerId: comment.authorId })) return denied()
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
