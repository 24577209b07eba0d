import { canonical, sha256 } from '@/lib/platform/audit'

type Item = { position: number; title: string; purpose: string; subject: string; subjectId: string; minutes: string }
type Attendance = {
  seatId: string | null; personName: string; onBehalfOf: string; state: string; mandateId: string | null; substituteName: string
}
/** A paper that is still there: a link, or a file with the fingerprint of what is in it. */
export type HashedPaper = { title: string; url: string | null; file: { name: string; sha256: string } | null }
type Closed = {
  id: string; title: string; startsAt: Date; endsAt: Date; place: string; minutes: string
  items: readonly Item[]; attendance: readonly Attendance[]
  /** What was counted in when they were closed: 1 knew of no papers. */
  minutesForm: number
  papers: readonly HashedPaper[]
}

/** What is counted in when minutes are closed now. */
export const currentForm = 2

const itemPart = ({ position, title, purpose, subject, subjectId, minutes }: Item) => ({ position, title, purpose, subject, subjectId, minutes })
const attendancePart = ({ seatId, personName, onBehalfOf, state, mandateId, substituteName }: Attendance) =>
  ({ seatId, personName, onBehalfOf, state, mandateId, substituteName })
const paperPart = ({ title, url, file }: HashedPaper) => ({ title, url, file: file && { name: file.name, sha256: file.sha256 } })
const byText = (a: object, b: object) => (canonical(a) < canonical(b) ? -1 : 1)

/** The fingerprint of minutes: whoever has it can see that not a letter was changed since they were closed. */
export function minutesHash({ id, title, startsAt, endsAt, place, minutes, items, attendance, minutesForm, papers }: Closed): string {
  return sha256(canonical({
    id, title, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), place, minutes,
    items: items.map(itemPart).toSorted((a, b) => a.position - b.position),
    attendance: attendance.map(attendancePart).toSorted(byText),
    ...(minutesForm >= 2 && { form: minutesForm, papers: papers.map(paperPart).toSorted(byText) }),
  }))
}
