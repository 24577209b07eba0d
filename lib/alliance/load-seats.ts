import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { Day, SeatFact } from './at-table'

const day = (date: Date): Day => date.toISOString().slice(0, 10)
const term = ({ startsOn, endsOn }: { startsOn: Date; endsOn: Date | null }) =>
  ({ startsOn: day(startsOn), endsOn: endsOn && day(endsOn) })

/** All seats of a programme or of one table, past ones included, or one of them, as the rules read them. */
export async function loadSeats(db: Db, where: Pick<Prisma.SeatWhereInput, 'programmeId' | 'bodyId' | 'id'>): Promise<SeatFact[]> {
  const seats = await db.seat.findMany({
    where, orderBy: [{ startsOn: 'asc' }, { id: 'asc' }], include: { mandates: { orderBy: { startsOn: 'asc' } } },
  })
  return seats.map(({ id, bodyId, role, votes, personName, userId, organisationId, resident, mandates, ...seat }) => ({
    id, bodyId, role, votes, personName, userId, organisationId, resident, ...term(seat),
    mandates: mandates.map(({ id: mandateId, substitute, personName: name, userId: account, subject, upToCents, ...mandate }) => ({
      id: mandateId, substitute, personName: name, userId: account, subject, upToCents, ...term(mandate),
    })),
  }))
}
