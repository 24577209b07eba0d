import { describe, expect, it } from 'vitest'
import { horizonEnd, isAdvisedTerm, termProblem } from './term-rules'

const horizon = { startsOn: '2019-03-01', years: 20 }
const term = (startsOn: string, endsOn: string, termReason = '') => termProblem({ startsOn, endsOn, termReason }, horizon)

describe('the term of an execution programme', () => {
  it('is three or four years without a word', () => {
    for (const [from, to] of [['2024-01-01', '2026-12-31'], ['2024-01-01', '2027-12-31'], ['2024-01-01', '2028-01-01'], ['2024-02-29', '2027-02-27']] as const)
      expect(term(from, to), `${from} ${to}`).toBeUndefined()
  })
  it('asks why when it is shorter or longer', () => {
    for (const end of ['2025-12-31', '2028-06-30', '2032-01-01']) {
      expect(term('2024-01-01', end)).toMatchObject({ field: 'termReason' })
      expect(term('2024-01-01', end, 'Het geld loopt zo lang.')).toBeUndefined()
    }
  })
  it('is never thirty years, whatever the reason', () => {
    expect(term('2024-01-01', '2053-12-31', 'Daarom')).toMatchObject({ field: 'endsOn', message: expect.stringMatching(/30 jaar.*drie of vier/) as string })
  })
  it('lies within the horizon of the programme', () => {
    expect(horizonEnd(horizon)).toBe('2039-02-28')
    expect(term('2019-02-28', '2023-02-27')).toMatchObject({ field: 'startsOn' })
    expect(term('2036-01-01', '2039-12-31')).toMatchObject({ field: 'endsOn', message: expect.stringContaining('2039') as string })
  })
  it('does not end before it begins', () => {
    expect(term('2024-01-01', '2024-01-01')).toMatchObject({ field: 'endsOn' })
  })
  it('knows what the handbook advises', () => {
    expect(isAdvisedTerm({ startsOn: '2024-01-01', endsOn: '2024-12-31' })).toBe(false)
  })
})
