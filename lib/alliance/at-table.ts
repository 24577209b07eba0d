/** A calendar day as `2026-04-19`; days compare as text. */
export type Day = string

/** A stretch of days; `endsOn` is the first day it no longer holds. */
export type Term = { readonly startsOn: Day; readonly endsOn: Day | null }

export type SeatRole = 'chair' | 'secretary' | 'member' | 'observer'

/** What somebody may decide at a seat: its holder, or a substitute. */
export type MandateFact = Term & {
  readonly id: string
  readonly substitute: boolean
  readonly personName: string
  readonly userId: string | null
  readonly subject: string
  /** In euro cents; null when no limit was agreed. */
  readonly upToCents: bigint | null
}

/** Somebody's place at a table, with the mandates that belong to it. */
export type SeatFact = Term & {
  readonly id: string
  readonly bodyId: string
  readonly role: SeatRole
  readonly votes: boolean
  readonly personName: string
  readonly userId: string | null
  readonly organisationId: string | null
  readonly resident: boolean
  readonly mandates: readonly MandateFact[]
}

/** Who acts for a seat: its holder (`mandate` null), or a substitute under a recorded mandate. */
export type Acting = { readonly seat: SeatFact; readonly mandate: MandateFact | null }

/** Does it hold on this day? */
export const holdsOn = ({ startsOn, endsOn }: Term, day: Day): boolean =>
  startsOn <= day && (endsOn === null || day < endsOn)

/** Do two stretches share a day? */
export const overlaps = (a: Term, b: Term): boolean =>
  (a.endsOn === null || b.startsOn < a.endsOn) && (b.endsOn === null || a.startsOn < b.endsOn)

/** Who sat at the table on a day, any day in the past included (handbook §6.2). */
export const seatsOn = <S extends Term>(seats: readonly S[], day: Day): S[] => seats.filter((seat) => holdsOn(seat, day))

/** The seats somebody may act for on a day: their own, and those they substitute for under a mandate that holds then. */
export function actingFor(seats: readonly SeatFact[], userId: string, day: Day): Acting[] {
  return seatsOn(seats, day).flatMap((seat): Acting[] => {
    if (seat.userId === userId) return [{ seat, mandate: null }]
    const mandate = seat.mandates.find((one) => one.substitute && one.userId === userId && holdsOn(one, day))
    return mandate ? [{ seat, mandate }] : []
  })
}
