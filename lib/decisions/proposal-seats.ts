import { holdsOn, seatsOn, type Day, type SeatFact } from '@/lib/alliance/at-table'
import { formatEuroCents } from '@/lib/platform/format'
import { castInPerson } from './ballot-rules'
import type { WholeDecision } from './load-decision'
import type { LoadedTable } from './load-table'
import { actingWithin, limitOf, mayVoteOn, reaches } from './mandate-limit'

export type SeatVote = { readonly vote: string; readonly reason: string; readonly voterName: string; readonly version: number }

export type ProposalSeat = {
  readonly id: string
  readonly name: string
  readonly onBehalfOf: string
  readonly role: string
  readonly votes: boolean
  /** Who may vote for it: for the holder, and for each substitute, only if the mandate reaches the amount. */
  readonly holderAble: boolean
  readonly substitutes: readonly { readonly id: string; readonly name: string }[]
  /** Whose mandate does not reach the amount, and how far it goes, in words. */
  readonly narrow: readonly { readonly name: string; readonly limit: string }[]
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
  /** The mandate of the person who looks does not reach the amount. */
  readonly mineNarrow: boolean
}

type Looking = { readonly userId: string; readonly seesVotes: boolean; readonly day: Day }

/** Everybody who may act for a seat on a day, with how far their mandate goes. */
const actors = (seat: SeatFact, day: Day) => [
  { mandateId: null, name: seat.personName, limit: limitOf(seat, null, day) },
  ...seat.mandates.filter((one) => one.substitute && holdsOn(one, day)).map(({ id, personName, upToCents }) => ({ mandateId: id, name: personName, limit: upToCents })),
]

/** Who may vote on this amount, and who may not. */
function mandatesOf(seat: SeatFact, amountCents: bigint | null, day: Day) {
  const all = actors(seat, day)
  const able = all.filter(({ limit }) => reaches(limit, amountCents))
  return {
    holderAble: able.some(({ mandateId }) => mandateId === null),
    substitutes: able.flatMap(({ mandateId, name }) => (mandateId === null ? [] : [{ id: mandateId, name }])),
    narrow: !seat.votes ? [] : all.flatMap(({ name, limit }) => (limit === null || reaches(limit, amountCents) ? [] : [{ name, limit: formatEuroCents(limit) }])),
  }
}

/** The seats of the table on a day, with what is known of each; until the vote is closed, others do not see how somebody voted. */
export function proposalSeats(decision: WholeDecision, table: LoadedTable, { userId, seesVotes, day }: Looking): ProposalSeat[] {
  return seatsOn(table.seats, day).map((seat) => {
    const cast = decision.votes.find(({ seatId }) => seatId === seat.id)
    const mine = actingWithin(seat, userId, day, decision.amountCents)
    const behalf = table.standsFor.get(seat.id) ?? ''
    return {
      // Who sits there for nobody else stands for themselves; that need not be said twice.
      id: seat.id, name: seat.personName, onBehalfOf: behalf === seat.personName ? '' : behalf, role: seat.role, votes: seat.votes,
      ...mandatesOf(seat, decision.amountCents, day),
      voted: cast !== undefined, inPerson: cast !== undefined && castInPerson(cast, seat),
      vote: cast && (seesVotes || mine) ? { vote: cast.vote, reason: cast.reason, voterName: cast.voterName, version: cast.version } : null,
      conflict: decision.conflicts.find(({ seatId }) => seatId === seat.id)?.reason ?? null,
      mine: mine !== undefined, asSubstitute: (mine?.mandate ?? null) !== null,
      mineNarrow: mine !== undefined && !mayVoteOn(seat, userId, day, decision.amountCents),
    }
  })
}
