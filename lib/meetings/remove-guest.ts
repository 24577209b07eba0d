import 'server-only'
import { notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { MeetingEvent } from './audit-types'
import { openDesk } from './load-meeting'
import { removeGuestSchema } from './schema'

/** Takes a guest off the list. */
export const removeGuest = defineUseCase({
  permission: 'minutes.write',
  input: removeGuestSchema,
  run: async (context, { programmeId, meetingId, attendanceId }) => {
    const desk = await openDesk(context, { programmeId, meetingId })
    if (!desk.ok) return desk
    const guest = await context.db.meetingAttendance.findUnique({ where: { id: attendanceId, meetingId, seatId: null } })
    if (!guest) return notFound()
    await context.db.meetingAttendance.delete({ where: { id: attendanceId } })
    await context.audit({
      type: 'attendance.guest-removed' satisfies MeetingEvent, objectType: 'Meeting', objectId: meetingId, programmeId,
      before: { personName: guest.personName, onBehalfOf: guest.onBehalfOf },
    })
    return ok(null)
  },
})
