import { describe, expect, it } from 'vitest'
import { lastDayProblem, milestoneProblem } from './day-rules'

const term = { startsOn: '2027-01-01', endsOn: '2030-12-31' }
const none = { startsOn: null, endsOn: null }

describe('the day of a milestone', () => {
  it('lies within the dates of the work itself', () => {
    const own = { startsOn: '2028-03-01', endsOn: '2029-02-28' }
    for (const day of ['2028-03-01', '2029-02-28']) expect(milestoneProblem(day, own, term)).toBeUndefined()
    for (const day of ['2028-02-29', '2029-03-01']) expect(milestoneProblem(day, own, term)).toBe('Deze interventie loopt van 1 maart 2028 tot en met 28 februari 2029. Kies een dag daarbinnen.')
  })
  it('lies within the execution programme where the work has no dates', () => {
    expect(milestoneProblem('2027-01-01', none, term)).toBeUndefined()
    for (const day of ['2020-01-01', '2045-01-01']) expect(milestoneProblem(day, none, term)).toMatch(/^Het uitvoeringsprogramma loopt van 1 januari 2027 tot en met 31 december 2030/)
    expect(milestoneProblem('2032-01-01', { startsOn: '2031-01-01', endsOn: null }, term)).toBeUndefined()
  })
})

describe('the last day of work', () => {
  const horizon = { startsOn: '2026-01-01', years: 20 }
  const run = (endsOn: string | null, pilot = false, startsOn: string | null = '2027-01-01') => lastDayProblem({ startsOn, endsOn, pilot }, term, horizon)
  it('is within what the programme looks ahead to', () => {
    expect([run(null), run('2045-12-31')]).toEqual([undefined, undefined])
    expect(run('2046-01-01')).toMatch(/31 december 2045/)
  })
  it('of a pilot comes within four years', () => {
    expect([run('2030-12-31', true), run('2030-12-31', true, null)]).toEqual([undefined, undefined])
    expect(run('2040-01-01', true)).toMatch(/hoogstens 4 jaar/)
    expect(run('2032-01-01', true, null)).toMatch(/hoogstens 4 jaar/)
  })
})
