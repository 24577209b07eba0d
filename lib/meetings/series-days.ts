import type { Day } from '@/lib/alliance/at-table'
import { toDate, toDay } from '@/lib/platform/day'

/** More than a year of weekly meetings; who wants more plans again. */
export const mostMeetings = 60

type Rhythm = { first: Day; everyWeeks: number; times: number | null; lastDay: Day | null }

/**
 * The days of a series: the same weekday every so many weeks, so many times or until a day. Calendar days, so that
 * summer time does not move the clock.
 * @returns one more than `mostMeetings` days when it would be too many
 */
export function seriesDays({ first, everyWeeks, times, lastDay }: Rhythm): Day[] {
  const days: Day[] = []
  const date = toDate(first)
  while (days.length <= mostMeetings && days.length < (times ?? Infinity) && (lastDay === null || toDay(date) <= lastDay)) {
    days.push(toDay(date))
    date.setUTCDate(date.getUTCDate() + 7 * everyWeeks)
  }
  return days
}
