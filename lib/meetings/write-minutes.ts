import 'server-only'
import { conflict, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { MeetingEvent } from './audit-types'
import { openDesk } from './load-meeting'
import { noteHeld } from './note-held'
import { writeMinutesSchema } from './schema'

/** Saves the general remarks of the minutes: what belongs to no point in particular. */
export const writeMinutes = defineUseCase({
  permission: 'minutes.write',
  input: writeMinutesSchema,
  run: async (context, { programmeId, meetingId, version, minutes }) => {
    const desk = await openDesk(context, { programmeId, meetingId }, 'begun')
    if (!desk.ok) return desk
    const { meeting } = desk.value
    const { db, audit } = context
    const { count } = await db.meeting.updateMany({ where: { id: meetingId, version }, data: { minutes, version: { increment: 1 } } })
    if (count === 0) return conflict({ minutes: meeting.minutes, version: meeting.version })
    await noteHeld(db, meetingId)
    await audit({
      type: 'minutes.written' satisfies MeetingEvent, objectType: 'Meeting', objectId: meetingId, programmeId,
      before: { minutes: meeting.minutes }, after: { minutes },
    })
    return ok({ version: version + 1 })
  },
})
