import { canonical, sha256 } from '@/lib/platform/audit'

type Item = { position: number; title: string; purpose: string; subject: string; subjectId: string; minutes: string }
type Attendance = {
  seatId: string | null; personName: string; onBehalfOf: string; state: string; mandateId: string | null; substituteName: string
}
type Closed = {
  id: string; title: string; startsAt: Date; endsAt: Date; place: string; minutes: string
  items: readonly Item[]; attendance: readonly Attendance[]
}

const itemPart = ({ position, title, purpose, subject, subjectId, minutes }: Item) => ({ position, title, purpose, subject, subjectId, minutes })
const attendancePart = ({ seatId, personName, onBehalfOf, state, mandateId, substituteName }: Attendance) =>
  ({ seatId, personName, onBehalfOf, state, mandateId, substituteName })
const byText = (a: object, b: object) => (canonical(a) < canonical(b) ? -1 : 1)

/** The fingerprint of minutes: whoever has it can see that not a letter was changed since they were closed. */
export function minutesHash({ id, title, startsAt, endsAt, place, minutes, items, attendance }: Closed): string {
  return sha256(canonical({
    id, title, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), place, minutes,
    items: items.map(itemPart).toSorted((a, b) => a.position - b.position),
    attendance: attendance.map(attendancePart).toSorted(byText),
  }))
}
