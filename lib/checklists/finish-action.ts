import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { checklistEvents } from './audit-types'
import { finishActionSchema } from './schema'

/** Marks an action as done, or takes that back; also one agreed in an earlier cycle, for work goes on when a cycle ends. */
export const finishAction = defineUseCase({
  permission: 'action.finish',
  input: finishActionSchema,
  run: async ({ db, authorise, audit, now }, { actionId, done, version }) => {
    const action = await db.actionItem.findUnique({ where: { id: actionId } })
    const programme = action && (await loadProgramme(db, action.programmeId))
    if (!action || !programme) return notFound()
    if (!authorise({ ...programmeResource(programme), ownerId: action.ownerId })) return denied()
    const doneAt = done === 'true' ? now : null
    const changed = await db.actionItem.updateMany({
      where: { id: actionId, version },
      data: { doneAt, version: { increment: 1 } },
    })
    if (changed.count === 0) return conflict({ done: action.doneAt !== null })
    await audit({
      type: doneAt ? checklistEvents.actionFinished : checklistEvents.actionReopened,
      objectType: 'ActionItem', objectId: actionId, programmeId: programme.id,
      before: { done: action.doneAt !== null }, after: { done: doneAt !== null, pointId: action.pointId },
    })
    return ok(null)
  },
})
