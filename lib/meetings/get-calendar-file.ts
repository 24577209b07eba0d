import 'server-only'
import { env } from '@/lib/platform/env'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { loadSeats } from '@/lib/alliance/load-seats'
import { formatIsoDay } from '@/lib/platform/format'
import { calendarColumns, calendarEntry } from './calendar-entry'
import { calendarText } from './ics'
import { seatedResource } from './load-meeting'
import { meetingSchema } from './schema'

/** One meeting as a calendar file, to put in one's own calendar. */
export const getCalendarFile = defineQuery({
  permission: 'meeting.read',
  input: meetingSchema,
  run: async ({ actor, db, authorise }, { programmeId, meetingId }) => {
    const meeting = await db.meeting.findUnique({ where: { id: meetingId, programmeId }, select: { ...calendarColumns, municipalityId: true, bodyId: true } })
    if (!meeting) return notFound()
    const { municipalityId, bodyId, startsAt } = meeting
    const seats = await loadSeats(db, { bodyId })
    if (!authorise(seatedResource({ id: programmeId, municipalityId }, seats, actor, formatIsoDay(startsAt)))) return denied()
    return ok(calendarText(meeting.title, [calendarEntry(meeting, env().NEXTAUTH_URL)]))
  },
})
