import type { CalendarEntry } from './ics'
import { meetingPath } from './paths'

type Row = {
  id: string; programmeId: string; title: string; startsAt: Date; endsAt: Date; place: string
  state: 'planned' | 'held' | 'cancelled'; cancelReason: string; calendarNumber: number; changedAt: Date
  body: { name: string }; programme: { name: string }
}

/** What a calendar outside the app may know of a meeting: not what is on the agenda, nor what was said. */
export const calendarColumns = {
  id: true, programmeId: true, title: true, startsAt: true, endsAt: true, place: true, state: true, cancelReason: true,
  calendarNumber: true, changedAt: true, body: { select: { name: true } }, programme: { select: { name: true } },
} as const

/** A meeting as a calendar knows it. `origin` is the address of the app. */
export function calendarEntry(row: Row, origin: string): CalendarEntry {
  const { id, programmeId, title, startsAt, endsAt, place, calendarNumber, changedAt } = row
  const cancelled = row.state === 'cancelled'
  const url = new URL(meetingPath(programmeId, id), origin).href
  const about = `${row.body.name}, ${row.programme.name}`
  return {
    id, title: cancelled ? `Afgelast: ${title}` : title, startsAt, endsAt, place, cancelled, sequence: calendarNumber, changedAt, url,
    description: [about, cancelled ? `Gaat niet door: ${row.cancelReason}` : '', `Agenda en stukken: ${url}`].filter(Boolean).join('\n'),
  }
}
