import 'server-only'
import { actingFor, holdsOn, seatsOn } from '@/lib/alliance/at-table'
import { formatDateTime } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { MeetingEvent } from './audit-types'
import { loadAtTable, lockMeeting } from './load-meeting'
import { finishedProblem } from './meeting-rules'
import { announceSchema } from './schema'

/**
 * Tells beforehand who will not come, or who comes instead: the holder of the seat or a substitute for themselves, the
 * bureau for anybody who called.
 */
export const announce = defineUseCase({
  permission: 'attendance.announce',
  input: announceSchema,
  run: async ({ actor, db, authorise, audit, now }, { programmeId, meetingId, seatId, version, coming, mandateId }) => {
    await lockMeeting(db, meetingId)
    const found = await loadAtTable(db, programmeId, meetingId)
    const seat = found && seatsOn(found.table.seats, found.day).find(({ id }) => id === seatId)
    if (!seat) return notFound()
    const { meeting, table, day } = found
    const own = actingFor([seat], actor.userId, day).length > 0
    if (!authorise({ ...programmeResource(meeting.programme), ownerId: own ? actor.userId : null })) return denied()
    const finished = finishedProblem(meeting)
    if (finished !== null) return broken(finished)
    if (meeting.startsAt <= now) return broken(`Deze bijeenkomst begon op ${formatDateTime(meeting.startsAt)}. De secretaris legt vast wie er was.`)
    const mandate = seat.mandates.find((one) => one.id === mandateId && one.substitute && holdsOn(one, day))
    if (coming === 'substitute' && !mandate) return broken('Kies een vervanger van wie het mandaat op die dag geldt.', 'mandateId')

    const current = await db.meetingAttendance.findUnique({ where: { meetingId_seatId: { meetingId, seatId } } })
    if ((current?.version ?? 0) !== version) return conflict({ state: current?.state ?? '', version: current?.version ?? 0 })
    const noted = coming === 'substitute' && mandate
      ? { state: 'substituted' as const, mandateId: mandate.id, substituteName: mandate.personName }
      : { state: 'absent' as const, mandateId: null, substituteName: '' }
    const where = { meetingId_seatId: { meetingId, seatId } }
    if (coming === 'yes') await db.meetingAttendance.deleteMany({ where: { meetingId, seatId } })
    else await db.meetingAttendance.upsert({
      where, update: { ...noted, version: { increment: 1 } },
      create: {
        ...noted, municipalityId: meeting.municipalityId, meetingId, seatId, personName: seat.personName,
        onBehalfOf: table.standsFor.get(seatId) ?? '',
      },
    })
    await audit({
      type: 'attendance.announced' satisfies MeetingEvent, objectType: 'Meeting', objectId: meetingId, programmeId,
      before: { seatId, state: current?.state ?? 'expected' }, after: { seatId, state: coming === 'yes' ? 'expected' : noted.state, substitute: coming === 'yes' ? '' : noted.substituteName },
    })
    return ok({ coming })
  },
})
