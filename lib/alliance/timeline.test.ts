import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toDay } from '@/lib/platform/day'
import { fundingWarning } from './posts'
import { timeline } from './timeline'

const day = fc.integer({ min: 0, max: 12_000 }).map((n) => toDay(new Date(Date.UTC(2000, 0, 1) + n * 86_400_000)))

it('puts every stretch within the picture, in the right order', () => {
  fc.assert(fc.property(fc.array(fc.tuple(day, fc.option(day)), { minLength: 1, maxLength: 20 }), day, (pairs, today) => {
    const terms = pairs.map(([a, b], index) =>
      ({ key: String(index), startsOn: b !== null && b < a ? b : a, endsOn: b !== null && b < a ? a : b }))
    const { bars, years, today: now } = timeline(terms, today)
    for (const { from, to } of bars) expect(from >= 0 && from <= to && to <= 1).toBe(true)
    expect(now >= 0 && now <= 1).toBe(true)
    for (const { at } of years) expect(at >= 0 && at <= 1).toBe(true)
    expect(years.length).toBeLessThanOrEqual(10)
  }))
})

it('runs on when a seat has not ended', () => {
  const { bars } = timeline([{ key: 'a', startsOn: '2020-01-01', endsOn: null }, { key: 'b', startsOn: '2020-01-01', endsOn: '2022-01-01' }], '2024-01-01')
  expect(bars).toMatchObject([{ from: 0, to: 1, open: true }, { open: false }])
  expect(bars[1]?.to).toBeCloseTo(0.485, 2)
})

it('warns a year before direction is no longer paid for, and afterwards', () => {
  const post = { startsOn: '2020-01-01', endsOn: null, fundedUntil: '2025-06-01' }
  expect(fundingWarning(post, '2024-06-01')).toBeUndefined()
  expect(fundingWarning(post, '2024-06-02')).toContain('binnen een jaar')
  expect(fundingWarning(post, '2025-06-02')).toContain('liep af op 1 juni 2025')
  expect(fundingWarning({ ...post, endsOn: '2024-01-01' }, '2025-06-02')).toBeUndefined()
  expect(fundingWarning({ ...post, fundedUntil: null }, '2025-06-02')).toBeUndefined()
})
