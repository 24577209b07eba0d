import { describe, expect, it } from 'vitest'
import { firstYearAhead, lineWords, moneyWords } from './money-ahead'

const cost = { year: 2028, name: 'Ploeg', cost: true, cents: 60_000_00n, hours: 0 }
const meant = { year: 2027, name: 'Regio Deal', cost: false, cents: 40_000_00n, hours: 0 }
const hours = { year: 2027, name: 'Gymzaal', cost: false, cents: 0n, hours: 1200 }

describe('money of later years', () => {
  it('begins after this year, or after the year in which the work ended', () => {
    expect(firstYearAhead('2026-11-22', null)).toBe(2027)
    expect(firstYearAhead('2026-11-22', '2026-03-01')).toBe(2027)
    expect(firstYearAhead('2028-01-05', '2026-03-01')).toBe(2028)
  })

  it('is told together and line by line', () => {
    expect(moneyWords([cost, meant])).toBe('€\u00a060.000 aan kosten en €\u00a040.000 aan geld voor 2027 en 2028')
    expect(moneyWords([hours])).toBe('1.200 uren voor 2027')
    expect([cost, { ...cost, name: '' }, meant, hours].map(lineWords)).toEqual([
      '2028: kosten van €\u00a060.000 (Ploeg)', '2028: kosten van €\u00a060.000', '2027: €\u00a040.000 uit “Regio Deal”', '2027: 1.200 uren uit “Gymzaal”',
    ])
  })
})
