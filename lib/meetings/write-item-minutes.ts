import 'server-only'
import { conflict, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { MeetingEvent } from './audit-types'
import { openDesk } from './load-meeting'
import { noteHeld } from './note-held'
import { writeItemMinutesSchema } from './schema'

/** Saves what was said about one point. Each point has a version of its own, so that two secretaries can write at once. */
export const writeItemMinutes = defineUseCase({
  permission: 'minutes.write',
  input: writeItemMinutesSchema,
  run: async (context, { programmeId, meetingId, itemId, version, minutes }) => {
    const desk = await openDesk(context, { programmeId, meetingId }, 'begun')
    if (!desk.ok) return desk
    const { db, audit } = context
    const item = await db.agendaItem.findUnique({ where: { id: itemId, meetingId } })
    if (!item) return notFound()
    const { count } = await db.agendaItem.updateMany({ where: { id: itemId, version }, data: { minutes, version: { increment: 1 } } })
    if (count === 0) return conflict({ minutes: item.minutes, version: item.version })
    await noteHeld(db, meetingId)
    await audit({
      type: 'minutes.written' satisfies MeetingEvent, objectType: 'AgendaItem', objectId: itemId, programmeId,
      before: { minutes: item.minutes }, after: { minutes },
    })
    return ok({ version: version + 1 })
  },
})
