import { actingFor, holdsOn, seatsOn, type Day, type SeatFact, type SeatRole } from '@/lib/alliance/at-table'
import type { MeetingAttendance } from '@/lib/platform/db/generated/client'

/** One seat of the table on the day of the meeting, with what was noted about it. */
export type SeatView = {
  id: string
  role: SeatRole
  votes: boolean
  personName: string
  standsFor: string
  /** Whose mandate to take the place holds that day. */
  substitutes: { mandateId: string; personName: string }[]
  state: 'present' | 'absent' | 'substituted' | null
  mandateId: string | null
  substituteName: string
  version: number
  /** The reader sits here, or may take the place. */
  own: boolean
  /** Own only because the reader may take the place of who sits here. */
  asSubstitute: boolean
}
export type GuestView = { id: string; personName: string; onBehalfOf: string }

type Given = { seats: readonly SeatFact[]; standsFor: ReadonlyMap<string, string>; rows: readonly MeetingAttendance[]; day: Day; userId: string }

const order: SeatRole[] = ['chair', 'secretary', 'member', 'observer']

/** Who belongs at the table that day and what is known of them, the chair first. */
export function seatViews({ seats, standsFor, rows, day, userId }: Given): SeatView[] {
  const acting = actingFor(seats, userId, day)
  return seatsOn(seats, day).toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role)).map((seat) => {
    const row = rows.find(({ seatId }) => seatId === seat.id)
    const mine = acting.find((one) => one.seat.id === seat.id)
    const behalf = standsFor.get(seat.id) ?? ''
    return {
      // Who sits there for nobody else stands for themselves; that need not be said twice.
      id: seat.id, role: seat.role, votes: seat.votes, personName: seat.personName, standsFor: behalf === seat.personName ? '' : behalf,
      substitutes: seat.mandates.filter((one) => one.substitute && holdsOn(one, day)).map(({ id, personName }) => ({ mandateId: id, personName })),
      state: row?.state ?? null, mandateId: row?.mandateId ?? null, substituteName: row?.substituteName ?? '', version: row?.version ?? 0,
      own: mine !== undefined, asSubstitute: (mine?.mandate ?? null) !== null,
    }
  })
}

/** Who was there without a seat. */
export const guestViews = (rows: readonly MeetingAttendance[]): GuestView[] =>
  rows.filter(({ seatId }) => seatId === null).map(({ id, personName, onBehalfOf }) => ({ id, personName, onBehalfOf }))
