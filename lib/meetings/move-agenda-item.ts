import 'server-only'
import { broken, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { MeetingEvent } from './audit-types'
import { openDesk } from './load-meeting'
import { moveAgendaItemSchema } from './schema'

/** Moves a point one place up or down. Its version stays: whoever is writing its minutes is not disturbed. */
export const moveAgendaItem = defineUseCase({
  permission: 'minutes.write',
  input: moveAgendaItemSchema,
  run: async (context, { programmeId, meetingId, itemId, to }) => {
    const desk = await openDesk(context, { programmeId, meetingId })
    if (!desk.ok) return desk
    const { db, audit } = context
    const items = await db.agendaItem.findMany({ where: { meetingId }, orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { id: true } })
    const from = items.findIndex(({ id }) => id === itemId)
    if (from < 0) return notFound()
    const place = to === 'up' ? from - 1 : from + 1
    if (place < 0 || place >= items.length) return broken(to === 'up' ? 'Dit punt staat al bovenaan.' : 'Dit punt staat al onderaan.')
    const ids = items.map(({ id }) => id)
    ids.splice(place, 0, ...ids.splice(from, 1))
    for (const [index, id] of ids.entries()) await db.agendaItem.updateMany({ where: { id, NOT: { position: index + 1 } }, data: { position: index + 1 } })
    await audit({
      type: 'agenda.item-moved' satisfies MeetingEvent, objectType: 'AgendaItem', objectId: itemId, programmeId,
      before: { position: from + 1 }, after: { position: place + 1 },
    })
    return ok({ position: place + 1 })
  },
})
