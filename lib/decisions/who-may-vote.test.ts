import { describe, expect, it } from 'vitest'
import { whoMayVote } from './who-may-vote'

const seat = (given: Partial<Parameters<typeof whoMayVote>[0][number]> = {}) =>
  ({ votes: true, conflict: null, holderAble: true, substitutes: [], ...given })
const narrow = seat({ holderAble: false })

describe('who may vote', () => {
  it('are all voting seats when nothing is in the way', () =>
    expect(whoMayVote([seat(), seat(), seat({ votes: false })])).toEqual({ able: 2, words: '' }))
  it('is not who has an interest or a mandate that is too small, and says so', () =>
    expect(whoMayVote([seat(), seat({ conflict: 'Eigen huis' }), narrow, narrow]))
      .toEqual({ able: 1, words: '1 stoel stemt niet mee vanwege een eigen belang. 2 stoelen mogen niet over dit bedrag besluiten.' }))
  it('counts a seat once, and one with a substitute who may', () =>
    expect(whoMayVote([seat({ holderAble: false, conflict: 'x' }), seat({ holderAble: false, substitutes: [{ id: 's', name: 'S' }] })]))
      .toEqual({ able: 1, words: '1 stoel stemt niet mee vanwege een eigen belang.' }))
})
