import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { MeetingEvent } from './audit-types'
import { loadMeeting, lockMeeting } from './load-meeting'
import { finishedProblem } from './meeting-rules'
import { cancelMeetingSchema } from './schema'

/** Calls a meeting off, with the reason; it stays in the calendar as cancelled, so that nobody stands before a closed door. */
export const cancelMeeting = defineUseCase({
  permission: 'meeting.edit',
  input: cancelMeetingSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, meetingId, version, reason }) => {
    await lockMeeting(db, meetingId)
    const meeting = await loadMeeting(db, programmeId, meetingId)
    if (!meeting) return notFound()
    if (!authorise(programmeResource(meeting.programme))) return denied()
    const problem = finishedProblem(meeting)
    if (problem !== null) return broken(problem)
    if (meeting.state === 'held') return broken('Deze bijeenkomst is al gehouden en kan niet meer worden afgelast.')
    const { count } = await db.meeting.updateMany({
      where: { id: meetingId, version },
      data: { state: 'cancelled', cancelReason: reason, changedAt: now, calendarNumber: { increment: 1 }, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ version: meeting.version })
    await audit({
      type: 'meeting.cancelled' satisfies MeetingEvent, objectType: 'Meeting', objectId: meetingId, programmeId,
      before: { state: meeting.state }, after: { state: 'cancelled', reason },
    })
    return ok({ meetingId })
  },
})
