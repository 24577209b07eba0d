import { seatsOn, type Day, type SeatFact } from '@/lib/alliance/at-table'
import type { Attendee } from './content'
import { countedVotes, type Ballot as CastBallot, type CastVote } from './tally'

type Table = {
  readonly seats: readonly SeatFact[]
  /** On whose behalf each seat is taken. */
  readonly standsFor: ReadonlyMap<string, string>
}
type Named = CastVote & { readonly voterName: string }
type Ballot = Omit<CastBallot, 'votes'> & { readonly votes: readonly Named[] }

/** Who took part follows from seats and votes, so that nobody writes it down a second time. */
export function attendeesOf({ seats, standsFor }: Table, ballot: Ballot, day: Day): Attendee[] {
  const counted = new Set(countedVotes(seats, ballot, day).map(({ seatId }) => seatId))
  return seatsOn(seats, day).flatMap((seat): Attendee[] => {
    const behalf = standsFor.get(seat.id) ?? seat.personName
    if (ballot.conflicts.some(({ seatId }) => seatId === seat.id)) return [{ name: seat.personName, onBehalfOf: behalf, vote: 'none' }]
    const vote = ballot.votes.find(({ seatId }) => seatId === seat.id)
    if (!vote || !counted.has(seat.id)) return []
    const onBehalfOf = vote.mandateId === null || behalf === seat.personName ? behalf : `${behalf}, in plaats van ${seat.personName}`
    return [{ name: vote.voterName, onBehalfOf, vote: vote.vote }]
  })
}
