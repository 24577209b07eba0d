import 'server-only'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { MeetingEvent } from './audit-types'
import { loadMeeting } from './load-meeting'
import { loadFollowing, lockSeries } from './load-series'
import { cancelMeetingSchema } from './schema'

/** Calls a meeting off with all that follow it in its series, for one reason; what was held stays as it was. */
export const cancelSeries = defineUseCase({
  permission: 'meeting.edit',
  input: cancelMeetingSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, meetingId, version, reason }) => {
    await lockSeries(db, meetingId)
    const meeting = await loadMeeting(db, programmeId, meetingId)
    if (!meeting) return notFound()
    if (!authorise(programmeResource(meeting.programme))) return denied()
    const following = await loadFollowing(db, meeting, now)
    if (!following.ok) return following
    if (meeting.version !== version) return conflict({ version: meeting.version })
    const ids = following.value.map(({ id }) => id)
    await db.meeting.updateMany({
      where: { id: { in: ids } },
      data: { state: 'cancelled', cancelReason: reason, changedAt: now, calendarNumber: { increment: 1 }, version: { increment: 1 } },
    })
    for (const { id, seriesId } of following.value) {
      await audit({
        type: 'meeting.cancelled' satisfies MeetingEvent, objectType: 'Meeting', objectId: id, programmeId,
        before: { state: 'planned' }, after: { state: 'cancelled', reason, seriesId },
      })
    }
    return ok({ meetingId, cancelled: ids.length })
  },
})
