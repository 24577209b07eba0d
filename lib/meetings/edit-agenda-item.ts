import 'server-only'
import { conflict, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { MeetingEvent } from './audit-types'
import { openDesk } from './load-meeting'
import { editAgendaItemSchema } from './schema'
import { itemSnapshot } from './snapshots'

/** Changes the words or the time of a point on the agenda. */
export const editAgendaItem = defineUseCase({
  permission: 'minutes.write',
  input: editAgendaItemSchema,
  run: async (context, { programmeId, meetingId, itemId, version, ...fields }) => {
    const desk = await openDesk(context, { programmeId, meetingId })
    if (!desk.ok) return desk
    const item = await context.db.agendaItem.findUnique({ where: { id: itemId, meetingId } })
    if (!item) return notFound()
    const { count } = await context.db.agendaItem.updateMany({ where: { id: itemId, version }, data: { ...fields, version: { increment: 1 } } })
    if (count === 0) return conflict({ ...itemSnapshot(item), version: item.version })
    await context.audit({
      type: 'agenda.item-edited' satisfies MeetingEvent, objectType: 'AgendaItem', objectId: itemId, programmeId,
      before: itemSnapshot(item), after: fields,
    })
    return ok({ itemId })
  },
})
