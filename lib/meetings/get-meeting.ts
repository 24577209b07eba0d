import 'server-only'
import { loadAgenda } from './load-agenda'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { programmeResource } from '@/lib/programmes/load-programme'
import { guestViews, seatViews, type SeatView } from './attendance-view'
import { loadActions, loadDocuments, loadHashedPapers } from './load-papers'
import { deskResource, loadAtTable, seatedResource } from './load-meeting'
import { countFollowing } from './load-series'
import { finishedProblem } from './meeting-rules'
import { minutesHash } from './minutes-hash'
import { notRecordedWords, quorumOf, quorumWords } from './quorum'
import { meetingSchema } from './schema'
import { meetingSnapshot } from './snapshots'
import type { TableRules } from '@/lib/decisions/tally'

const notedOf = (seats: readonly SeatView[]) =>
  seats.flatMap(({ id, state, mandateId }) => (state ? [{ seatId: id, state, mandateId }] : []))

function quorum(table: TableRules, seats: readonly SeatView[], day: string, begun: boolean) {
  const when = begun ? 'after' : 'before'
  const found = quorumOf(table, notedOf(seats), day, when)
  // Right after the beginning nobody is noted as present yet: that is not too few people.
  const known = !begun || seats.every(({ votes, state }) => !votes || state !== null)
  return { ...found, known, words: found.reached || known ? quorumWords(found, when) : notRecordedWords(found) }
}

/** A meeting with everything about it: when, who, what, the papers and the minutes. */
export const getMeeting = defineQuery({
  permission: 'meeting.read',
  input: meetingSchema,
  run: async ({ actor, db, authorise, now }, { programmeId, meetingId }) => {
    const found = await loadAtTable(db, programmeId, meetingId)
    if (!found) return notFound()
    const { meeting, table, day } = found
    const resource = programmeResource(meeting.programme)
    if (!authorise(seatedResource(meeting.programme, table.seats, actor, day))) return denied()
    const reads = allows('meeting.read', actor, resource)
    const rows = await db.meetingAttendance.findMany({ where: { meetingId }, orderBy: { id: 'asc' } })
    const seats = seatViews({ ...table, rows, day, userId: actor.userId })
    const agenda = await loadAgenda(db, meeting.programme, meetingId)
    const [begun, open] = [meeting.startsAt <= now, finishedProblem(meeting) === null]
    const { startsAt, endsAt, state, cancelReason, minutes, minutesClosedAt, minutesClosedBy, version } = meeting
    return ok({
      id: meetingId, ...meetingSnapshot(meeting), startsAt, endsAt, state, cancelReason, minutes, version, begun, open,
      table: { id: table.id, name: table.name }, movedAt: meeting.movedAt, following: await countFollowing(db, meeting, now),
      closed: minutesClosedAt && {
        at: minutesClosedAt, by: minutesClosedBy, hash: meeting.minutesHash ?? '',
        intact: minutesHash({ ...meeting, items: agenda.items, attendance: rows, papers: await loadHashedPapers(db, meetingId) }) === meeting.minutesHash,
      },
      // What is under way elsewhere in the programme is not for a reader who only sits here.
      agenda: reads ? agenda.views : agenda.views.map((view) => ({ ...view, about: null })), documents: await loadDocuments(db, meetingId), actions: await loadActions(db, meetingId),
      seats, guests: guestViews(rows), quorum: quorum(table, seats, day, begun),
      remarks: await db.agendaItem.findMany({
        where: { subject: 'free', subjectId: meetingId }, orderBy: { id: 'asc' },
        select: { id: true, purpose: true, meeting: { select: { id: true, startsAt: true } } },
      }),
      mayList: reads, mayEdit: allows('meeting.edit', actor, resource),
      mayWrite: allows('minutes.write', actor, deskResource(meeting.programme, table, actor, day)),
      mayAnnounceForAll: allows('attendance.announce', actor, resource),
    })
  },
})
