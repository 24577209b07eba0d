import 'server-only'
import type { AllianceEvent } from '@/lib/alliance/audit-types'
import type { Day } from '@/lib/alliance/at-table'
import { toDate, toDay } from '@/lib/platform/day'
import { seatSnapshot } from '@/lib/alliance/snapshots'
import type { Context } from '@/lib/platform/use-case'
import type { MandateThing, Person, SeatThing } from './work'

export type Move = { programmeId: string; from: Person; to: Person; day: Day }

const later = (a: Date, b: Date) => (a > b ? a : b)

/** What holds at the old seat holds at the new one; who becomes the holder no longer takes the holder's place. */
async function copyMandates({ db, audit }: Context, { programmeId, to, day }: Move, fromSeatId: string, toSeatId: string) {
  const mandates = await db.mandate.findMany({
    where: { seatId: fromSeatId, OR: [{ endsOn: null }, { endsOn: { gt: toDate(day) } }] }, orderBy: { startsOn: 'asc' },
  })
  for (const { id, version: _version, startsOn, ...mandate } of mandates.filter(({ substitute, userId }) => !(substitute && userId === to.id))) {
    const copy = await db.mandate.create({ data: { ...mandate, seatId: toSeatId, startsOn: later(startsOn, toDate(day)) } })
    await audit({
      type: 'mandate.given' satisfies AllianceEvent, objectType: 'Mandate', objectId: copy.id, programmeId,
      after: {
        seat: to.name, copyOf: id, substitute: copy.substitute, userId: copy.userId, personName: copy.personName, subject: copy.subject,
        upToCents: copy.upToCents?.toString() ?? null, startsOn: toDay(copy.startsOn), endsOn: copy.endsOn && toDay(copy.endsOn),
      },
    })
  }
}

/** Ends the seat on the day, and gives the successor one of their own at the same table; false when somebody changed it meanwhile. */
export async function moveSeat(context: Context, move: Move, { id, version }: SeatThing): Promise<boolean> {
  const { db, audit } = context
  const { programmeId, to, day } = move
  const old = await db.seat.findUniqueOrThrow({ where: { id }, include: { body: { select: { name: true } } } })
  const endReason = `Overgedragen aan ${to.name}`
  const { count } = await db.seat.updateMany({ where: { id, version }, data: { endsOn: toDate(day), endReason, version: { increment: 1 } } })
  if (count === 0) return false
  await audit({
    type: 'seat.ended' satisfies AllianceEvent, objectType: 'Seat', objectId: id, programmeId,
    before: { endsOn: old.endsOn && toDay(old.endsOn), endReason: old.endReason }, after: { personName: old.personName, endsOn: day, endReason },
  })
  const { municipalityId, bodyId, role, votes, organisationId, onBehalfOf, resident, rotation, endsOn, body } = old
  const seat = await db.seat.create({
    data: {
      municipalityId, programmeId, bodyId, role, votes, organisationId, onBehalfOf, resident, rotation, endsOn,
      personName: to.name, userId: to.id, startsOn: toDate(day),
    },
  })
  await audit({
    type: 'seat.given' satisfies AllianceEvent, objectType: 'Seat', objectId: seat.id, programmeId,
    after: { ...seatSnapshot(seat), body: body.name, follows: id },
  })
  await copyMandates(context, move, id, seat.id)
  return true
}

/** Ends the substitution of the predecessor on the day, and gives the successor the same one. */
export async function moveMandate({ db, audit }: Context, { programmeId, to, day }: Move, { id, version, holder }: MandateThing): Promise<boolean> {
  const old = await db.mandate.findUniqueOrThrow({ where: { id } })
  const { count } = await db.mandate.updateMany({ where: { id, version }, data: { endsOn: toDate(day), version: { increment: 1 } } })
  if (count === 0) return false
  await audit({
    type: 'mandate.ended' satisfies AllianceEvent, objectType: 'Mandate', objectId: id, programmeId,
    before: { endsOn: old.endsOn && toDay(old.endsOn) }, after: { personName: old.personName, endsOn: day },
  })
  const { municipalityId, seatId, substitute, subject, upToCents, endsOn } = old
  const mandate = await db.mandate.create({
    data: { municipalityId, programmeId, seatId, substitute, subject, upToCents, endsOn, startsOn: toDate(day), userId: to.id, personName: to.name },
  })
  await audit({
    type: 'mandate.given' satisfies AllianceEvent, objectType: 'Mandate', objectId: mandate.id, programmeId,
    after: {
      seat: holder.personName, substitute, userId: to.id, personName: to.name, subject, upToCents: upToCents?.toString() ?? null,
      startsOn: day, endsOn: endsOn && toDay(endsOn), follows: id,
    },
  })
  return true
}
