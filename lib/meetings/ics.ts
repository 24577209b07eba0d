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

const special = /[\\;,\u0000-\u001F\u007F]/

/** RFC 5545 §3.3.11: what would be read as structure is escaped; control characters have no place in a calendar. */
const escaped = (text: string): string => !special.test(text)
  ? text
  : text.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
    .replaceAll(/[\\;,]/g, (character) => `\\${character}`).replaceAll('\n', '\\n')

/** How many octets a character takes in UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

const ascii = /^[\u0000-\u007F]*$/

/** A line of which each character is one octet: where to cut needs no counting. */
function foldedAscii(line: string): string {
  const parts = [line.slice(0, 75)]
  for (let at = 75; at < line.length; at += 74) parts.push(line.slice(at, at + 74))
  return parts.join('\r\n ')
}

/** RFC 5545 §3.1: no line longer than 75 octets, and no character cut in two. */
function folded(line: string): string {
  // No character takes more than three octets for each unit of its length.
  if (line.length <= 25) return line
  if (ascii.test(line)) return line.length <= 75 ? line : foldedAscii(line)
  const parts: string[] = []
  let [from, at, length] = [0, 0, 0]
  for (const character of line) {
    const size = octets(character)
    if (length + size > 75) {
      parts.push(line.slice(from, at))
      // The space that marks a continued line counts too.
      ;[from, length] = [at, 1]
    }
    at += character.length
    length += size
  }
  return [...parts, line.slice(from)].join('\r\n ')
}

/** `20260312T130000Z` */
function stamp(moment: Date): string {
  const iso = moment.toISOString()
  return `${iso.slice(0, 4)}${iso.slice(5, 7)}${iso.slice(8, 13)}${iso.slice(14, 16)}${iso.slice(17, 19)}Z`
}

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
