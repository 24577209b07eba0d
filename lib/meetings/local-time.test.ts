import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localTimeOf, momentAt } from './local-time'

describe('the moment at which clocks show a time', () => {
  it.each([
    ['2026-03-28', '19:30', '2026-03-28T18:30:00.000Z'],
    ['2026-03-29', '19:30', '2026-03-29T17:30:00.000Z'],
    ['2026-10-25', '19:30', '2026-10-25T18:30:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-12-31', '23:59', '2026-12-31T22:59:00.000Z'],
  ])('%s %s', (day, time, moment) => expect(momentAt(day, time)?.toISOString()).toBe(moment))

  it('is never in the hour that is skipped in spring', () => expect(momentAt('2026-03-29', '02:30')).toBeNull())

  it('goes both ways for every minute of half a century', () => {
    fc.assert(fc.property(fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2049-12-31T23:00:00Z'), noInvalidDate: true }), (date) => {
      date.setUTCSeconds(0, 0)
      const { day, time } = localTimeOf(date)
      const back = momentAt(day, time)
      // The hour that comes twice in autumn is the first of the two.
      expect([0, 3_600_000]).toContain(date.getTime() - (back?.getTime() ?? Number.NaN))
      expect(back && localTimeOf(back)).toEqual({ day, time })
    }))
  })
})
