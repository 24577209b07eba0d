import { describe, expect, it } from 'vitest'
import {
  formatCount,
  formatDate,
  formatDateTime,
  formatDeadline,
  formatEuroCents,
  formatIsoDay,
  formatList,
  formatNumber,
  formatTime,
} from './format'

const at = (iso: string) => new Date(iso)

describe('dates are Dutch and in Dutch time', () => {
  it('writes a date in words', () => expect(formatDate(at('2023-04-19T12:00:00Z'))).toBe('19 april 2023'))
  it('knows summer and winter time', () => {
    expect(formatTime(at('2023-07-01T12:03:00Z'))).toBe('14:03')
    expect(formatTime(at('2023-01-01T13:03:00Z'))).toBe('14:03')
  })
  it('writes midnight as 00:00', () => expect(formatTime(at('2023-01-01T23:00:00Z'))).toBe('00:00'))
  it('takes the Dutch day, not the day in Greenwich', () => {
    expect(formatIsoDay(at('2023-04-19T22:30:00Z'))).toBe('2023-04-20')
    expect(formatDateTime(at('2023-04-19T22:30:00Z'))).toBe('20 april 2023 om 00:30')
  })
})

describe('amounts', () => {
  it('leaves cents out when there are none', () => expect(formatEuroCents(125_000_000)).toBe('€\u00a01.250.000'))
  it('shows cents when there are', () => expect(formatEuroCents(1250n)).toBe('€\u00a012,50'))
  it('keeps large amounts exact', () =>
    expect(formatEuroCents(900_719_925_474_099_300n)).toBe('€\u00a09.007.199.254.740.993'))
  it('writes a shortage with its minus', () => expect(formatEuroCents(-5000)).toBe('€\u00a0-50'))
  it('groups thousands with a point', () => expect(formatNumber(34_567.5)).toBe('34.567,5'))
  it('keeps one and many apart', () => {
    expect(formatCount(1, 'partner', 'partners')).toBe('1 partner')
    expect(formatCount(1200, 'partner', 'partners')).toBe('1.200 partners')
  })
  it('joins words', () => expect(formatList(['Opstarten', 'Ontwerpen', 'Uitvoeren'])).toBe('Opstarten, Ontwerpen en Uitvoeren'))
})

describe('deadlines count calendar days', () => {
  const now = at('2026-03-28T22:30:00Z')
  it.each([
    ['2026-03-28T08:00:00Z', 'vandaag', false],
    ['2026-03-28T23:30:00Z', 'morgen', false],
    ['2026-03-31T00:00:00Z', 'over 3 dagen', false],
    ['2026-03-27T12:00:00Z', 'te laat: 1 dag', true],
    ['2026-03-23T12:00:00Z', 'te laat: 5 dagen', true],
    ['2026-07-01T12:00:00Z', 'over 3 maanden', false],
    ['2030-03-28T12:00:00Z', 'over 4 jaar', false],
  ])('%s is %s', (due, words, late) => expect(formatDeadline(at(due), now)).toEqual({ words, late }))
})
