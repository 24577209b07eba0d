import 'server-only'
import { holdsOn, seatsOn, type SeatFact } from '@/lib/alliance/at-table'
import type { MeetingAttendance } from '@/lib/platform/db/generated/client'
import { broken, conflict, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { MeetingEvent } from './audit-types'
import { openDesk } from './load-meeting'
import { noteHeld } from './note-held'
import { recordAttendanceSchema } from './schema'

type Noted = Pick<MeetingAttendance, 'state' | 'mandateId' | 'substituteName'>

/** What was chosen, as columns; null when the mandate does not hold that day. */
function noted(seat: SeatFact, state: string, day: string): Noted | null {
  if (state === 'present' || state === 'absent') return { state, mandateId: null, substituteName: '' }
  const mandate = seat.mandates.find((one) => one.id === state && one.substitute && holdsOn(one, day))
  return mandate ? { state: 'substituted', mandateId: mandate.id, substituteName: mandate.personName } : null
}

const choiceOf = (row: Noted | undefined): string => (row ? (row.mandateId ?? row.state) : '')

/** Records who of the table was there; only what was changed is written, so that two secretaries do not undo each other. */
export const recordAttendance = defineUseCase({
  permission: 'minutes.write',
  input: recordAttendanceSchema,
  run: async (context, { programmeId, meetingId, seats: chosen }) => {
    const desk = await openDesk(context, { programmeId, meetingId }, 'begun')
    if (!desk.ok) return desk
    const { meeting, table, day } = desk.value
    const { db, audit } = context
    const rows = new Map((await db.meetingAttendance.findMany({ where: { meetingId, seatId: { not: null } } })).map((row) => [row.seatId, row]))
    const seats = new Map(seatsOn(table.seats, day).map((seat) => [seat.id, seat]))
    const after: Record<string, string> = {}
    for (const [index, { seatId, state, version }] of chosen.entries()) {
      const [seat, row] = [seats.get(seatId), rows.get(seatId)]
      if (state === choiceOf(row) || state === '') continue
      if (!seat) return broken('Deze zetel was op die dag niet bezet.', `seats.${index}.state`)
      const what = noted(seat, state, day)
      if (!what) return broken('Het mandaat van deze vervanger gold niet op die dag.', `seats.${index}.state`)
      if ((row?.version ?? 0) !== version) return conflict()
      await db.meetingAttendance.upsert({
        where: { meetingId_seatId: { meetingId, seatId } }, update: { ...what, version: { increment: 1 } },
        create: {
          ...what, municipalityId: meeting.municipalityId, meetingId, seatId, personName: seat.personName,
          onBehalfOf: table.standsFor.get(seatId) ?? '',
        },
      })
      after[seatId] = what.state
    }
    await noteHeld(db, meetingId)
    await audit({
      type: 'attendance.recorded' satisfies MeetingEvent, objectType: 'Meeting', objectId: meetingId, programmeId, after,
    })
    return ok({ changed: Object.keys(after).length })
  },
})
