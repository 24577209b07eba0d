import { holdsOn, seatsOn, type Day, type SeatFact } from '@/lib/alliance/at-table'
import type { DecisionOutcome } from '@/lib/process/types'
import { limitOf, reaches } from './mandate-limit'

export const votingRules = ['majority', 'two_thirds', 'consensus'] as const
export type VotingRule = (typeof votingRules)[number]

/** How a table decides, and who ever sat there. */
export type TableRules = {
  readonly votingRule: VotingRule
  /** Share of the voting seats that must take part, in per cent. */
  readonly quorumPercent: number
  readonly seats: readonly SeatFact[]
}

export type CastVote = {
  readonly seatId: string
  /** Null when the holder of the seat voted. */
  readonly mandateId: string | null
  readonly vote: 'for' | 'against' | 'abstained' | 'none'
}

export type Ballot = {
  readonly votes: readonly CastVote[]
  readonly conflicts: readonly { readonly seatId: string }[]
  /** What the decision costs: a vote counts only under a mandate that reaches so far. Absent when it is not about money. */
  readonly amountCents?: bigint | null
}

export type Tally = {
  /** All voting seats in force that day. */
  readonly seats: number
  readonly needed: number
  /** Took part: for, against and abstained; who declared an interest did not. */
  readonly taking: number
  readonly for: number
  readonly against: number
  readonly abstained: number
  readonly quorum: boolean
  /** Enough of them, and carried by the rule of the table. */
  readonly passes: boolean
}

const carried: Record<VotingRule, (yes: number, no: number) => boolean> = {
  majority: (yes, no) => yes > no,
  two_thirds: (yes, no) => yes > 0 && yes >= 2 * no,
  consensus: (yes, no) => yes > 0 && no === 0,
}

/** The seats that have a vote on a day. */
export const votingSeatsOn = (seats: readonly SeatFact[], day: Day): SeatFact[] => seatsOn(seats, day).filter(({ votes }) => votes)

function counts(seat: SeatFact, { mandateId, vote }: CastVote, amountCents: bigint | null, day: Day): boolean {
  if (vote === 'none' || !reaches(limitOf(seat, mandateId, day), amountCents)) return false
  return mandateId === null || seat.mandates.some((one) => one.id === mandateId && one.substitute && holdsOn(one, day))
}

/** The votes that count on a day: of a seat in force, by somebody whose mandate reaches so far, without an interest of their own. */
export function countedVotes(seats: readonly SeatFact[], { votes, conflicts, amountCents = null }: Ballot, day: Day): CastVote[] {
  return votingSeatsOn(seats, day).flatMap((seat) => {
    const vote = votes.find(({ seatId }) => seatId === seat.id)
    return vote && counts(seat, vote, amountCents, day) && !conflicts.some(({ seatId }) => seatId === seat.id) ? [vote] : []
  })
}

/** Counts what was voted as it counts on the day of the decision (handbook §6.2); the database counts the same for itself. */
export function tally(table: TableRules, ballot: Ballot, day: Day): Tally {
  const counted = countedVotes(table.seats, ballot, day)
  const count = (vote: CastVote['vote']) => counted.filter((one) => one.vote === vote).length
  const [yes, no] = [count('for'), count('against')]
  const seats = votingSeatsOn(table.seats, day).length
  const needed = Math.max(1, Math.ceil((seats * table.quorumPercent) / 100))
  const quorum = counted.length >= needed
  return {
    seats, needed, taking: counted.length, for: yes, against: no, abstained: count('abstained'),
    quorum, passes: quorum && carried[table.votingRule](yes, no),
  }
}

/**
 * May this outcome be recorded on these votes? "Yes" must be carried; "not yet" and "no" need enough people all the same,
 * and of a proposal that was adopted nobody can say afterwards that it was turned down. Only the decision of a phase can
 * be carried and still be a "not yet" or a "no": there the table may vote on the advice to wait or to stop.
 */
export function outcomeCarried(outcome: DecisionOutcome, { quorum, passes }: Tally, closesPhase: boolean): boolean {
  if (outcome === 'go' || outcome === 'go_with_conditions') return passes
  return quorum && (closesPhase || !passes)
}
