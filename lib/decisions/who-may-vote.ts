import type { ProposalSeat } from './proposal-seats'

type Seat = Pick<ProposalSeat, 'votes' | 'conflict' | 'holderAble' | 'substitutes'>

/** How many seats may vote on this decision, and in plain words how many may not and why; no words when all may. */
export function whoMayVote(seats: readonly Seat[]): { able: number; words: string } {
  const voting = seats.filter(({ votes }) => votes)
  const interested = voting.filter(({ conflict }) => conflict !== null).length
  const narrow = voting.filter(({ conflict, holderAble, substitutes }) => conflict === null && !holderAble && substitutes.length === 0).length
  const parts = [
    interested > 0 ? `${interested} ${interested === 1 ? 'stoel stemt' : 'stoelen stemmen'} niet mee vanwege een eigen belang.` : '',
    narrow > 0 ? `${narrow} ${narrow === 1 ? 'stoel mag' : 'stoelen mogen'} niet over dit bedrag besluiten.` : '',
  ]
  return { able: voting.length - interested - narrow, words: parts.filter((part) => part !== '').join(' ') }
}
