import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { holdsOn } from './at-table'
import { toDay } from '@/lib/platform/day'
import { outsideAllianceWarning, type Period } from './partner-periods'

type Dated = { startsOn: Date; endsOn: Date | null }
const term = ({ startsOn, endsOn }: Dated) => ({ startsOn: toDay(startsOn), endsOn: endsOn && toDay(endsOn) })

/** Every partner of a programme, with when it took part. */
export async function loadPartners(db: Db, programmeId: string) {
  const partners = await db.organisation.findMany({
    where: { programmeId }, orderBy: { name: 'asc' },
    select: { id: true, name: true, active: true, periods: { orderBy: { joinedOn: 'asc' } } },
  })
  return partners.map(({ periods, ...partner }) => ({
    ...partner,
    periods: periods.map(({ joinedOn, leftOn, joinReason, leaveReason }) =>
      ({ joinedOn: toDay(joinedOn), leftOn: leftOn && toDay(leftOn), joinReason, leaveReason })),
  }))
}
export type Partner = Awaited<ReturnType<typeof loadPartners>>[number]

const seatsOfTable = {
  orderBy: [{ role: 'asc' }, { startsOn: 'asc' }, { personName: 'asc' }],
  include: { organisation: { select: { name: true } }, mandates: { orderBy: { startsOn: 'asc' } } },
} satisfies Prisma.Body$seatsArgs
type SeatRow = Prisma.SeatGetPayload<typeof seatsOfTable>

const mandateView = ({ id, substitute, personName, subject, upToCents, version, ...valid }: SeatRow['mandates'][number]) =>
  ({ id, substitute, personName, subject, upToCents, version, ...term(valid) })

function warningOf(partners: readonly Partner[], seat: { organisationId: string | null; startsOn: string }) {
  const partner: { name: string; periods: readonly Period[] } | undefined = partners.find(({ id }) => id === seat.organisationId)
  return partner && outsideAllianceWarning(partner, seat.startsOn)
}

function seatView(seat: SeatRow, partners: readonly Partner[]) {
  const { id, role, votes, personName, userId, organisationId, organisation, onBehalfOf, resident, rotation, endReason, version } = seat
  const held = term(seat)
  return {
    id, role, votes, personName, userId, organisationId, onBehalfOf, resident, rotation, endReason, version, ...held,
    behalf: organisation?.name ?? onBehalfOf,
    warning: warningOf(partners, { organisationId, ...held }),
    mandates: seat.mandates.map(mandateView),
  }
}

/** The tables of a programme, or one of them, with every seat there ever was. */
export async function loadTables(db: Db, where: { programmeId: string; id?: string }, partners: readonly Partner[]) {
  const bodies = await db.body.findMany({
    where, orderBy: [{ kind: 'asc' }, { startsOn: 'asc' }, { name: 'asc' }], include: { seats: seatsOfTable },
  })
  return bodies.map(({ id, name, kind, level, purpose, rhythm, votingRule, quorumPercent, version, seats, ...dates }) => ({
    id, name, kind, level, purpose, rhythm, votingRule, quorumPercent, version, ...term(dates),
    seats: seats.map((seat) => seatView(seat, partners)),
  }))
}
export type Table = Awaited<ReturnType<typeof loadTables>>[number]
export type TableSeat = Table['seats'][number]

/** Who drives and directs the process, past posts included. */
export async function loadPosts(db: Db, programmeId: string) {
  const posts = await db.directionPost.findMany({
    where: { programmeId }, orderBy: [{ role: 'asc' }, { startsOn: 'asc' }], include: { organisation: { select: { name: true } } },
  })
  return posts.map(({ id, role, personName, userId, organisationId, organisation, mandate, fundedUntil, version, ...dates }) => ({
    id, role, personName, userId, organisationId, organisation: organisation?.name ?? '', mandate, version, ...term(dates),
    fundedUntil: fundedUntil && toDay(fundedUntil),
  }))
}
export type Post = Awaited<ReturnType<typeof loadPosts>>[number]

/** Those at the table on a day, each with the mandates that held then. */
export const atTableOn = (table: Table, day: string): TableSeat[] =>
  table.seats.filter((seat) => holdsOn(seat, day))
    .map((seat) => ({ ...seat, mandates: seat.mandates.filter((mandate) => holdsOn(mandate, day)) }))
