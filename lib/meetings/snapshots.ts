import type { AgendaItem, Meeting } from '@/lib/platform/db/generated/client'
import { localTimeOf } from './local-time'

type Planned = Pick<Meeting, 'title' | 'startsAt' | 'endsAt' | 'place' | 'invitation'>

/** A meeting as the audit log and a collision show it, with the names of the form. */
export function meetingSnapshot({ title, startsAt, endsAt, place, invitation }: Planned) {
  const { day, time } = localTimeOf(startsAt)
  return { title, day, startTime: time, endTime: localTimeOf(endsAt).time, place, invitation }
}

type Snapshot = ReturnType<typeof meetingSnapshot>
const calendarParts = ['title', 'day', 'startTime', 'endTime', 'place'] as const

/** Whether a calendar that has this meeting must hear of the difference. */
export const calendarTells = (before: Snapshot, after: Snapshot): boolean => calendarParts.some((part) => before[part] !== after[part])

/** A point of the agenda as the audit log and a collision show it. */
export const itemSnapshot = ({ title, purpose, minutesOfTime }: Pick<AgendaItem, 'title' | 'purpose' | 'minutesOfTime'>) =>
  ({ title, purpose, minutesOfTime })
