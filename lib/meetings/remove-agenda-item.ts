import 'server-only'
import { broken, conflict, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { MeetingEvent } from './audit-types'
import { openDesk } from './load-meeting'
import { removeAgendaItemSchema } from './schema'
import { itemSnapshot } from './snapshots'

/** Takes a point off the agenda, unless something was already written about it. */
export const removeAgendaItem = defineUseCase({
  permission: 'minutes.write',
  input: removeAgendaItemSchema,
  run: async (context, { programmeId, meetingId, itemId, version }) => {
    const desk = await openDesk(context, { programmeId, meetingId })
    if (!desk.ok) return desk
    const item = await context.db.agendaItem.findUnique({ where: { id: itemId, meetingId } })
    if (!item) return notFound()
    if (item.minutes !== '') return broken('Er staat al een verslag bij dit punt. Maak die tekst eerst leeg als het punt weg moet.')
    const { count } = await context.db.agendaItem.deleteMany({ where: { id: itemId, version } })
    if (count === 0) return conflict({ ...itemSnapshot(item), version: item.version })
    await context.audit({
      type: 'agenda.item-removed' satisfies MeetingEvent, objectType: 'AgendaItem', objectId: itemId, programmeId,
      before: { meetingId, ...itemSnapshot(item), subject: item.subject, subjectId: item.subjectId },
    })
    return ok(null)
  },
})
