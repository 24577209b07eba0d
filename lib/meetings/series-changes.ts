import { toDate, toDay } from '@/lib/platform/day'
import type { Day } from '@/lib/alliance/at-table'
import type { meetingSnapshot } from './snapshots'

type Snapshot = ReturnType<typeof meetingSnapshot>

const dayMs = 86_400_000
const moved = (day: Day, days: number): Day => toDay(new Date(toDate(day).getTime() + days * dayMs))

/**
 * What a later meeting of the series becomes when this one changes so: as many days earlier or later, and only what was
 * changed. What somebody chose for that one evening, another room say, stays as it is.
 */
export function asFirst(later: Snapshot, { from, to }: { from: Snapshot; to: Snapshot }): Snapshot {
  const days = (toDate(to.day).getTime() - toDate(from.day).getTime()) / dayMs
  const kept = <K extends keyof Snapshot>(part: K): Snapshot[K] => (to[part] === from[part] ? later[part] : to[part])
  return {
    title: kept('title'), day: moved(later.day, days), startTime: kept('startTime'), endTime: kept('endTime'),
    place: kept('place'), invitation: kept('invitation'),
  }
}
