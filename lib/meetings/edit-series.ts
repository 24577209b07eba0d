import 'server-only'
import { holdsOn } from '@/lib/alliance/at-table'
import { lockBody } from '@/lib/alliance/load-body'
import type { LoadedTable } from '@/lib/decisions/load-table'
import type { Meeting } from '@/lib/platform/db/generated/client'
import { formatDate } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import type { Context } from '@/lib/platform/use-case'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { MeetingEvent } from './audit-types'
import { forgetAnswers } from './forget-answers'
import { loadAtTable } from './load-meeting'
import { loadFollowing, lockSeries } from './load-series'
import { timesOf } from './meeting-rules'
import { sameTimeProblem } from './same-time'
import { editMeetingSchema } from './schema'
import { asFirst } from './series-changes'
import { calendarTells, meetingSnapshot } from './snapshots'

type Snapshot = ReturnType<typeof meetingSnapshot>
type Times = { startsAt: Date; endsAt: Date }
type Change = { meeting: Meeting; before: Snapshot; after: Snapshot; times: Times }

/** What each of these becomes; or which of them cannot. */
function changesOf(meetings: readonly Meeting[], first: { from: Snapshot; to: Snapshot }, table: LoadedTable) {
  const changes: Change[] = []
  for (const meeting of meetings) {
    const before = meetingSnapshot(meeting)
    const after = asFirst(before, first)
    const times = timesOf(after.day, after.startTime, after.endTime)
    if ('message' in times) return broken(`${formatDate(meeting.startsAt)}: ${times.message}`, times.field)
    if (!holdsOn(table, after.day)) return broken(`De tafel “${table.name}” bestaat niet op ${formatDate(times.startsAt)}.`, 'day')
    changes.push({ meeting, before, after, times })
  }
  return ok(changes)
}

/** Two of the series that would be at the same moment; nothing when there are none. */
function clashOf(times: readonly Times[]): Times[] {
  const sorted = times.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  return sorted.flatMap((one, index) => {
    const next = sorted[index + 1]
    return next && next.startsAt < one.endsAt ? [one, next] : []
  })
}

async function write({ db, audit, now }: Context, { meeting, before, after, times }: Change) {
  const { id, programmeId, seriesId } = meeting
  const [moved, told] = [before.day !== after.day, calendarTells(before, after)]
  const { title, place, invitation } = after
  await db.meeting.update({
    where: { id },
    data: {
      title, place, invitation, ...times, version: { increment: 1 },
      ...(told && { changedAt: now, calendarNumber: { increment: 1 } }), ...(moved && { movedAt: now }),
    },
  })
  const forgotten = moved ? await forgetAnswers(db, [id]) : 0
  await audit({
    type: 'meeting.edited' satisfies MeetingEvent, objectType: 'Meeting', objectId: id, programmeId,
    before, after: { ...after, forgottenAnnouncements: forgotten, seriesId },
  })
}

/**
 * Changes a meeting and all that follow it in its series; each keeps its place in people's calendars. All of them carry the
 * same moment of change, by which people hear of it once.
 */
export const editSeries = defineUseCase({
  permission: 'meeting.edit',
  input: editMeetingSchema,
  run: async (context, { programmeId, meetingId, version, scope: _, ...fields }) => {
    const { db, authorise, now } = context
    await lockSeries(db, meetingId)
    const found = await loadAtTable(db, programmeId, meetingId)
    if (!found) return notFound()
    const { meeting, table } = found
    if (!authorise(programmeResource(meeting.programme))) return denied()
    const following = await loadFollowing(db, meeting, now)
    if (!following.ok) return following
    const from = meetingSnapshot(meeting)
    if (meeting.version !== version) return conflict({ ...from, version: meeting.version })
    const changes = changesOf(following.value, { from, to: fields }, table)
    if (!changes.ok) return changes
    await lockBody(db, meeting.bodyId)
    const wanted = changes.value.map(({ times }) => times)
    const [one, other] = clashOf(wanted)
    if (one && other) return broken(`Twee bijeenkomsten van de reeks vallen dan samen, op ${formatDate(one.startsAt)}. Wijzig die eerst los.`, 'startTime')
    const taken = await sameTimeProblem(db, meeting.bodyId, wanted, changes.value.map((change) => change.meeting.id))
    if (taken !== null) return broken(taken, 'day')
    const real = changes.value.filter(({ before, after }) => calendarTells(before, after) || before.invitation !== after.invitation)
    for (const change of real) await write(context, change)
    return ok({ meetingId, changed: real.length })
  },
})
