import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentAt, localTimeOf } from './local-time'
import { mostMeetings, seriesDays } from './series-days'

const weekday = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay()

describe('the days of a series', () => {
  it('keeps weekday and clock when summer time comes and goes', () => {
    const days = seriesDays({ first: '2026-10-13', everyWeeks: 2, times: 3, lastDay: null })
    expect(days).toEqual(['2026-10-13', '2026-10-27', '2026-11-10'])
    const moments = days.map((day) => momentAt(day, '19:30'))
    expect(moments.map((moment) => moment && localTimeOf(moment).time)).toEqual(['19:30', '19:30', '19:30'])
    expect(moments.map((moment) => moment?.getUTCHours())).toEqual([17, 18, 18])
  })

  it('runs until a day, that day included', () => {
    expect(seriesDays({ first: '2026-01-06', everyWeeks: 6, times: null, lastDay: '2026-03-31' })).toEqual(['2026-01-06', '2026-02-17', '2026-03-31'])
    expect(seriesDays({ first: '2026-01-06', everyWeeks: 6, times: null, lastDay: '2026-01-05' })).toEqual([])
  })

  it('stops one past the most, so that too many shows', () => {
    expect(seriesDays({ first: '2026-01-06', everyWeeks: 1, times: null, lastDay: '2099-01-01' })).toHaveLength(mostMeetings + 1)
  })

  it('always falls on the same weekday, so many weeks apart', () => {
    const day = fc.integer({ min: 0, max: 30_000 }).map((n) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10))
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 52 }), fc.integer({ min: 2, max: mostMeetings }), (first, everyWeeks, times) => {
      const days = seriesDays({ first, everyWeeks, times, lastDay: null })
      expect(days).toHaveLength(times)
      expect(new Set(days.map(weekday))).toEqual(new Set([weekday(first)]))
      const gaps = days.slice(1).map((next, index) => (Date.parse(next) - Date.parse(days[index] ?? '')) / 604_800_000)
      expect(gaps.every((gap) => gap === everyWeeks)).toBe(true)
    }))
  })
})
