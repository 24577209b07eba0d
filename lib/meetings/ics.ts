/** One meeting as a calendar knows it. Times are moments; calendars show them in the reader's own time. */
export type CalendarEntry = {
  readonly id: string
  readonly title: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: string
  readonly description: string
  readonly url: string
  readonly cancelled: boolean
  /** Goes up when time, place or title change, so that a calendar knows which of two is the newer. */
  readonly sequence: number
  readonly changedAt: Date
}

const bytes = new TextEncoder()

/** RFC 5545 §3.3.11: what would be read as structure is escaped; control characters have no place in a calendar. */
const escaped = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
    .replaceAll(/[\\;,]/g, (character) => `\\${character}`).replaceAll('\n', '\\n')

/** RFC 5545 §3.1: no line longer than 75 octets, and no character cut in two. */
function folded(line: string): string {
  const parts: string[] = []
  let [part, length] = ['', 0]
  for (const character of line) {
    const size = bytes.encode(character).length
    if (length + size > 75) {
      parts.push(part)
      // The space that marks a continued line counts too.
      ;[part, length] = ['', 1]
    }
    part += character
    length += size
  }
  return [...parts, part].join('\r\n ')
}

const stamp = (moment: Date): string => moment.toISOString().replaceAll(/[-:]|\.\d{3}/g, '')

const property = (name: string, text: string): string[] => (text === '' ? [] : [`${name}:${escaped(text)}`])

const entryLines = (entry: CalendarEntry): string[] => [
  'BEGIN:VEVENT',
  // The same for as long as the meeting exists, wherever the app is served from.
  `UID:${entry.id}@wijkaanpak`,
  `DTSTAMP:${stamp(entry.changedAt)}`,
  `LAST-MODIFIED:${stamp(entry.changedAt)}`,
  `SEQUENCE:${entry.sequence}`,
  // In UTC on purpose: right in every calendar, whatever becomes of summer time.
  `DTSTART:${stamp(entry.startsAt)}`,
  `DTEND:${stamp(entry.endsAt)}`,
  ...property('SUMMARY', entry.title),
  ...property('LOCATION', entry.place),
  ...property('DESCRIPTION', entry.description),
  `URL:${entry.url}`,
  `STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  'END:VEVENT',
]

/** A calendar file (RFC 5545) with these meetings. */
export function calendarText(name: string, entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//wijkaanpak//bijeenkomsten//NL', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
    ...property('X-WR-CALNAME', name), 'X-WR-TIMEZONE:Europe/Amsterdam', 'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
    ...entries.flatMap(entryLines), 'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}
