import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { participationNotices, type ResidentSeat } from './participation-match'
import { variants, type Variant } from './variants'

const chosen = (variant: Variant, more: { mandate?: string; reimbursement?: string } = {}) =>
  ({ variant, mandate: 'Alles', reimbursement: '€ 60', ...more })
const boardVote: ResidentSeat = { board: true, votes: true, mandated: false }
const boardObserver: ResidentSeat = { board: true, votes: false, mandated: false }
const teamVote: ResidentSeat = { board: false, votes: true, mandated: false }
const council: ResidentSeat = { board: false, votes: false, mandated: false }

describe('the variant and the seats', () => {
  it.each<[Variant, ResidentSeat[]]>([
    ['a', []], ['b', []], ['c', [council]], ['c', [teamVote, council]], ['d', [teamVote]], ['d', [teamVote, boardObserver]], ['e', [boardVote]], ['e', [boardVote, teamVote]],
  ])('%s fits %j', (variant, seats) => {
    expect(participationNotices(chosen(variant), seats)).toEqual([])
  })

  it.each<[Variant, ResidentSeat[], string]>([
    ['a', [council], '1 bewoner zit nu aan tafel'], ['b', [boardVote, teamVote], '2 bewoners zitten nu aan tafel'],
    ['c', [], 'aan geen enkele tafel'], ['c', [boardObserver], 'niet in het bestuur'],
    ['d', [], 'zetel met stem'], ['d', [council], 'zetel met stem'], ['d', [boardVote, teamVote], 'Past variant E beter'],
    ['e', [], 'geen bewoner een zetel met stem'], ['e', [boardObserver, teamVote], 'geen bewoner een zetel met stem'],
  ])('%s does not fit %j', (variant, seats, words) => {
    expect(participationNotices(chosen(variant), seats)).toEqual([expect.stringContaining(words)])
  })
})

it('asks for a mandate where residents decide, and for reimbursement where they sit at the table', () => {
  expect(participationNotices(chosen('e', { mandate: ' ' }), [boardVote])).toEqual([expect.stringContaining('mandaat')])
  expect(participationNotices(chosen('e', { mandate: '' }), [{ ...boardVote, mandated: true }])).toEqual([])
  expect(participationNotices(chosen('c', { mandate: '', reimbursement: '' }), [council])).toEqual([expect.stringContaining('vergoeding')])
  expect(participationNotices(chosen('a', { mandate: '', reimbursement: '' }), [])).toEqual([])
})

it('never lets E pass without a vote on the board, nor A to C with one', () => {
  const seat = fc.record({ board: fc.boolean(), votes: fc.boolean(), mandated: fc.boolean() })
  fc.assert(fc.property(fc.constantFrom(...variants), fc.array(seat, { maxLength: 8 }), (variant, seats) => {
    const fits = participationNotices(chosen(variant), seats).length === 0
    const boardVotes = seats.some(({ board, votes }) => board && votes)
    if (variant === 'e') expect(fits).toBe(boardVotes)
    else if (boardVotes) expect(fits).toBe(false)
  }))
})
