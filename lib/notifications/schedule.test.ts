import { expect, it } from 'vitest'
import { mondayOf, nextMonday, nextMorning } from './schedule'

it('reminds at half past six by Dutch clocks, in winter and in summer', () => {
  expect(nextMorning(new Date('2026-01-14T05:29:59Z')).toISOString()).toBe('2026-01-14T05:30:00.000Z')
  expect(nextMorning(new Date('2026-01-14T05:30:00Z')).toISOString()).toBe('2026-01-15T05:30:00.000Z')
  expect(nextMorning(new Date('2026-07-14T12:00:00Z')).toISOString()).toBe('2026-07-15T04:30:00.000Z')
})

it('sends the overview on Monday at seven, also across the change of the clocks', () => {
  expect(nextMonday(new Date('2026-03-23T06:00:00Z')).toISOString()).toBe('2026-03-30T05:00:00.000Z')
  expect(nextMonday(new Date('2026-03-29T22:30:00Z')).toISOString()).toBe('2026-03-30T05:00:00.000Z')
})

it('names a week by its Monday, by Dutch clocks', () => {
  expect(mondayOf(new Date('2026-03-22T22:30:00Z'))).toBe('2026-03-16')
  expect(mondayOf(new Date('2026-03-22T23:30:00Z'))).toBe('2026-03-23')
  expect(mondayOf(new Date('2026-03-23T05:00:00Z'))).toBe('2026-03-23')
})
