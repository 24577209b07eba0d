import 'server-only'
import { broken, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { MeetingEvent } from './audit-types'
import { openDesk } from './load-meeting'
import { addGuestSchema } from './schema'

const mostGuests = 100

/** Notes somebody who is there without a seat; beforehand as an invitation, afterwards as a fact. */
export const addGuest = defineUseCase({
  permission: 'minutes.write',
  input: addGuestSchema,
  run: async (context, { programmeId, meetingId, personName, onBehalfOf }) => {
    const desk = await openDesk(context, { programmeId, meetingId })
    if (!desk.ok) return desk
    const { db, audit } = context
    const guests = await db.meetingAttendance.findMany({ where: { meetingId, seatId: null }, select: { personName: true } })
    if (guests.some((guest) => guest.personName.toLowerCase() === personName.toLowerCase())) return broken('Deze gast staat er al bij.', 'personName')
    if (guests.length >= mostGuests) return broken(`Er staan al ${mostGuests} gasten bij.`, 'personName')
    const guest = await db.meetingAttendance.create({
      data: { municipalityId: desk.value.meeting.municipalityId, meetingId, personName, onBehalfOf, state: 'present' },
    })
    await audit({
      type: 'attendance.guest-added' satisfies MeetingEvent, objectType: 'Meeting', objectId: meetingId, programmeId,
      after: { personName, onBehalfOf },
    })
    return ok({ attendanceId: guest.id })
  },
})
