import { formatDateTime } from '@/lib/platform/format'
import type { Day } from '@/lib/alliance/at-table'
import { momentAt } from './local-time'

type Problem = { message: string; field?: string }
type MeetingFacts = { state: 'planned' | 'held' | 'cancelled'; startsAt: Date; minutesClosedAt: Date | null }

/** When a meeting is, or what is wrong with what was typed. */
export function timesOf(day: Day, startTime: string, endTime: string): { startsAt: Date; endsAt: Date } | Problem {
  const [startsAt, endsAt] = [momentAt(day, startTime), momentAt(day, endTime)]
  const skipped = 'Dit tijdstip bestaat niet op die dag: de klok gaat dan een uur vooruit. Kies een ander tijdstip.'
  if (!startsAt) return { message: skipped, field: 'startTime' }
  if (!endsAt) return { message: skipped, field: 'endTime' }
  if (endsAt <= startsAt) return { message: 'De bijeenkomst eindigt voordat zij begint. Kijk de tijden na.', field: 'endTime' }
  return { startsAt, endsAt }
}

/** Why nothing can change any more; null when it still can. */
export function finishedProblem({ state, minutesClosedAt }: MeetingFacts): string | null {
  if (minutesClosedAt) return 'Het verslag is gesloten en blijft zoals het is. Maak een opmerking voor de volgende bijeenkomst.'
  if (state === 'cancelled') return 'Deze bijeenkomst is afgelast. Er kan niets meer veranderen.'
  return null
}

/** Why it cannot be held, minuted or closed yet; null when it can. */
export function notHeldProblem(meeting: MeetingFacts, now: Date): string | null {
  if (meeting.startsAt > now) return `Deze bijeenkomst begint pas op ${formatDateTime(meeting.startsAt)}. Daarna kunt u dit vastleggen.`
  return finishedProblem(meeting)
}
