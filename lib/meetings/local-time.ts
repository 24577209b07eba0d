import type { Day } from '@/lib/alliance/at-table'
import { formatIsoDay, formatTime } from '@/lib/platform/format'

const minuteMs = 60_000
// Hours ahead of UTC in summer and in winter; the larger first, so that an hour that comes twice is the first of the two.
const offsets = [120, 60]

/**
 * The moment at which clocks in the Netherlands show this day and time.
 * @returns null when they never do: the hour that is skipped in spring
 */
export function momentAt(day: Day, time: string): Date | null {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`)
  const found = offsets.map((offset) => new Date(asIfUtc - offset * minuteMs))
    .find((moment) => formatIsoDay(moment) === day && formatTime(moment) === time)
  return found ?? null
}

/** The same the other way round: day and time as Dutch clocks show them. */
export const localTimeOf = (moment: Date): { day: Day; time: string } => ({ day: formatIsoDay(moment), time: formatTime(moment) })
