import 'server-only'
import { holdsOn } from '@/lib/alliance/at-table'
import { lockBody } from '@/lib/alliance/load-body'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { MeetingEvent } from './audit-types'
import { loadAtTable, lockMeeting } from './load-meeting'
import { forgetAnswers } from './forget-answers'
import { finishedProblem, timesOf } from './meeting-rules'
import { sameTimeProblem } from './same-time'
import { editMeetingSchema } from './schema'
import { calendarTells, meetingSnapshot } from './snapshots'

/** Changes or moves a meeting; a calendar that has it already hears of it by the number that goes up. */
export const editMeeting = defineUseCase({
  permission: 'meeting.edit',
  input: editMeetingSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, meetingId, version, scope: _, day, startTime, endTime, ...texts }) => {
    await lockMeeting(db, meetingId)
    const found = await loadAtTable(db, programmeId, meetingId)
    if (!found) return notFound()
    const { meeting, table } = found
    if (!authorise(programmeResource(meeting.programme))) return denied()
    const problem = finishedProblem(meeting)
    if (problem !== null) return broken(problem)
    const times = timesOf(day, startTime, endTime)
    if ('message' in times) return broken(times.message, times.field)
    const moved = day !== found.day
    if (moved && meeting.state === 'held') return broken('Deze bijeenkomst is al gehouden. De dag staat vast.', 'day')
    if (moved && !holdsOn(table, day)) return broken(`De tafel “${table.name}” bestaat dan niet.`, 'day')
    await lockBody(db, meeting.bodyId)
    const taken = await sameTimeProblem(db, meeting.bodyId, [times], [meetingId])
    if (taken !== null) return broken(taken, 'day')

    const [before, after] = [meetingSnapshot(meeting), meetingSnapshot({ ...texts, ...times })]
    const told = calendarTells(before, after)
    const { count } = await db.meeting.updateMany({
      where: { id: meetingId, version },
      data: { ...texts, ...times, version: { increment: 1 }, ...(told && { changedAt: now, calendarNumber: { increment: 1 } }), ...(moved && { movedAt: now }) },
    })
    if (count === 0) return conflict({ ...before, version: meeting.version })
    const forgotten = moved ? await forgetAnswers(db, [meetingId]) : 0
    await audit({
      type: 'meeting.edited' satisfies MeetingEvent, objectType: 'Meeting', objectId: meetingId, programmeId,
      before, after: { ...after, forgottenAnnouncements: forgotten },
    })
    return ok({ meetingId, forgotten })
  },
})
