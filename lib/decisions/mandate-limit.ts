import { actingFor, holdsOn, type Acting, type Day, type SeatFact } from '@/lib/alliance/at-table'

/**
 * How far the mandate behind a vote goes on a day, in euro cents; null without a limit. A substitute votes under one
 * mandate; the holder under all that were recorded for the seat, of which the widest counts. The database reads it the same.
 */
export function limitOf({ mandates }: Pick<SeatFact, 'mandates'>, mandateId: string | null, day: Day): bigint | null {
  const behind = mandates.filter((one) => (mandateId === null ? !one.substitute : one.id === mandateId) && holdsOn(one, day))
  const limits = behind.flatMap(({ upToCents }) => upToCents ?? [])
  if (limits.length < behind.length) return null
  return limits.reduce<bigint | null>((widest, limit) => (widest === null || limit > widest ? limit : widest), null)
}

/** Does a mandate that goes so far reach the amount of this decision? */
export const reaches = (limit: bigint | null, amountCents: bigint | null): boolean =>
  amountCents === null || limit === null || limit >= amountCents

/** How somebody may act for a seat on a day, by a mandate that reaches the amount where there is one. */
export function actingWithin(seat: SeatFact, userId: string, day: Day, amountCents: bigint | null): Acting | undefined {
  const [first] = actingFor([seat], userId, day)
  if (!first?.mandate) return first
  const far = seat.mandates.find((one) =>
    one.substitute && one.userId === userId && holdsOn(one, day) && reaches(one.upToCents, amountCents))
  return far ? { seat, mandate: far } : first
}

/** May somebody who acts for this seat vote on this amount? */
export function mayVoteOn(seat: SeatFact, userId: string, day: Day, amountCents: bigint | null): boolean {
  const acting = actingWithin(seat, userId, day, amountCents)
  return acting !== undefined && reaches(limitOf(seat, acting.mandate?.id ?? null, day), amountCents)
}
