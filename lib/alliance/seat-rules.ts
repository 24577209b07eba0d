import { formatDate } from '@/lib/platform/format'
import { overlaps, type Day, type Term } from './at-table'
import { dayBefore, toDate } from '@/lib/platform/day'

const said = (day: Day) => formatDate(toDate(day))

/** "sinds 1 mei 2024", or "van 1 mei 2024 t/m 30 juni 2025": people name the last day, a term the first day after it. */
export const termWords = ({ startsOn, endsOn }: Term): string =>
  endsOn === null ? `sinds ${said(startsOn)}` : `van ${said(startsOn)} t/m ${said(dayBefore(endsOn))}`

/** What is wrong with the order of two days, or undefined. */
export const orderProblem = ({ startsOn, endsOn }: Term): string | undefined =>
  endsOn !== null && endsOn <= startsOn
    ? `De einddatum (${said(endsOn)}) moet na de begindatum (${said(startsOn)}) liggen.`
    : undefined

type Sitter = Term & { readonly id?: string; readonly personName: string; readonly userId: string | null }

const sameName = (a: string, b: string) => a.trim().toLocaleLowerCase('nl') === b.trim().toLocaleLowerCase('nl')

/** Two accounts are two people, whatever their names; without an account only the name can tell. */
export const samePerson = (a: Omit<Sitter, keyof Term>, b: Omit<Sitter, keyof Term>): boolean =>
  a.userId !== null && b.userId !== null ? a.userId === b.userId : sameName(a.personName, b.personName)

/** Somebody has one seat at a table at a time: what stands in the way of this one, or undefined. */
export function seatClash(seats: readonly Sitter[], wanted: Sitter): string | undefined {
  const clash = seats.find((seat) => (wanted.id === undefined || seat.id !== wanted.id) && samePerson(seat, wanted) && overlaps(seat, wanted))
  return clash && `${clash.personName} heeft al een zetel aan deze tafel, ${termWords(clash)}. Beëindig die eerst of kies een andere datum.`
}

type Given = { seats: readonly Sitter[]; seat: Sitter; body: Term }

/** Why a seat cannot be given like this, with the field it is about. */
export function seatProblem({ seats, seat, body }: Given): { message: string; field: string } | undefined {
  const order = orderProblem(seat)
  if (order) return { message: order, field: 'endsOn' }
  if (seat.startsOn < body.startsOn)
    return { message: `Deze tafel bestaat pas sinds ${said(body.startsOn)}. Kies die dag of een latere.`, field: 'startsOn' }
  if (body.endsOn !== null && (seat.endsOn === null || seat.endsOn > body.endsOn))
    return { message: `Deze tafel bestaat niet meer sinds ${said(body.endsOn)}. Laat de zetel uiterlijk die dag eindigen.`, field: 'endsOn' }
  const clash = seatClash(seats, seat)
  return clash === undefined ? undefined : { message: clash, field: 'personName' }
}

/** Why a mandate cannot be given like this at a seat. */
export function mandateProblem(seat: Term & Omit<Sitter, keyof Term>, mandate: Term & { substitute: boolean; personName: string; userId: string | null }) {
  const order = orderProblem(mandate)
  if (order) return { message: order, field: 'endsOn' }
  if (!overlaps(seat, mandate))
    return { message: `De zetel van ${seat.personName} geldt ${termWords(seat)}. Kies een dag in die tijd.`, field: 'startsOn' }
  if (mandate.substitute && samePerson(seat, mandate))
    return { message: `${seat.personName} kan zichzelf niet vervangen. Kies iemand anders.`, field: 'personName' }
  return undefined
}
