import { actingFor, holdsOn, seatsOn, type Day } from '@/lib/alliance/at-table'
import { castInPerson } from './ballot-rules'
import type { WholeDecision } from './load-decision'
import type { LoadedTable } from './load-table'

export type SeatVote = { readonly vote: string; readonly reason: string; readonly voterName: string; readonly version: number }

export type ProposalSeat = {
  readonly id: string
  readonly name: string
  readonly onBehalfOf: string
  readonly role: string
  readonly votes: boolean
  readonly substitutes: readonly { readonly id: string; readonly name: string }[]
  /** Whether a vote was cast; what it was only for who may see that now. */
  readonly voted: boolean
  readonly vote: SeatVote | null
  /** Cast with an account of their own: nobody else writes another vote over it. */
  readonly inPerson: boolean
  /** The interest of its own that was declared. */
  readonly conflict: string | null
  /** The person who looks may act for it: as holder, or (`asSubstitute`) in place of the holder. */
  readonly mine: boolean
  readonly asSubstitute: boolean
}

type Looking = { readonly userId: string; readonly seesVotes: boolean; readonly day: Day }

/** The seats of the table on a day, with what is known of each; until the vote is closed, others do not see how somebody voted. */
export function proposalSeats(decision: WholeDecision, table: LoadedTable, { userId, seesVotes, day }: Looking): ProposalSeat[] {
  const acting = actingFor(table.seats, userId, day)
  return seatsOn(table.seats, day).map((seat) => {
    const cast = decision.votes.find(({ seatId }) => seatId === seat.id)
    const mine = acting.find((one) => one.seat.id === seat.id)
    const behalf = table.standsFor.get(seat.id) ?? ''
    return {
      // Who sits there for nobody else stands for themselves; that need not be said twice.
      id: seat.id, name: seat.personName, onBehalfOf: behalf === seat.personName ? '' : behalf, role: seat.role, votes: seat.votes,
      substitutes: seat.mandates.filter((one) => one.substitute && holdsOn(one, day)).map(({ id, personName }) => ({ id, name: personName })),
      voted: cast !== undefined, inPerson: cast !== undefined && castInPerson(cast, seat),
      vote: cast && (seesVotes || mine) ? { vote: cast.vote, reason: cast.reason, voterName: cast.voterName, version: cast.version } : null,
      conflict: decision.conflicts.find(({ seatId }) => seatId === seat.id)?.reason ?? null,
      mine: mine !== undefined, asSubstitute: (mine?.mandate ?? null) !== null,
    }
  })
}
