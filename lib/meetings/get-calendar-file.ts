import 'server-only'
import { env } from '@/lib/platform/env'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import { calendarColumns, calendarEntry } from './calendar-entry'
import { calendarText } from './ics'
import { meetingSchema } from './schema'

/** One meeting as a calendar file, to put in one's own calendar. */
export const getCalendarFile = defineQuery({
  permission: 'meeting.read',
  input: meetingSchema,
  run: async ({ db, authorise }, { programmeId, meetingId }) => {
    const meeting = await db.meeting.findUnique({ where: { id: meetingId, programmeId }, select: { ...calendarColumns, municipalityId: true } })
    if (!meeting) return notFound()
    if (!authorise(programmeResource({ id: programmeId, municipalityId: meeting.municipalityId }))) return denied()
    return ok(calendarText(meeting.title, [calendarEntry(meeting, env().NEXTAUTH_URL)]))
  },
})
