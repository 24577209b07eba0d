import 'server-only'
import type { SeatFact } from '@/lib/alliance/at-table'
import { loadSeats } from '@/lib/alliance/load-seats'
import type { Db } from '@/lib/platform/db/client'

export type SeatsOf = (bodyId: string) => Promise<SeatFact[]>

/** Asks each table for its seats once, however many meetings and votes it has. */
export function seatsOnce(db: Db): SeatsOf {
  const known = new Map<string, SeatFact[]>()
  return async (bodyId) => {
    const seats = known.get(bodyId) ?? await loadSeats(db, { bodyId })
    known.set(bodyId, seats)
    return seats
  }
}
