import 'server-only'
import type { Day, SeatFact } from '@/lib/alliance/at-table'
import { toDate, toDay } from '@/lib/platform/day'
import { directionRoleLabels, seatRoleLabels } from '@/lib/alliance/labels'
import { loadSeats } from '@/lib/alliance/load-seats'
import type { Db } from '@/lib/platform/db/client'
import { findSectionById } from '@/lib/process/lookup'
import type { ProcessDefinition } from '@/lib/process/types'
import type { TableFact, Work } from './work'

export type Asked = { programmeId: string; cycle: number; definition: ProcessDefinition; fromUserId: string; day: Day }

type Dated = { startsOn: Date; endsOn: Date | null }
const term = ({ startsOn, endsOn }: Dated) => ({ startsOn: toDay(startsOn), endsOn: endsOn && toDay(endsOn) })

/** What is not over yet on the day of the handover. */
const lasting = (day: Day) => ({ OR: [{ endsOn: null }, { endsOn: { gt: toDate(day) } }] })

async function ownActions(db: Db, { programmeId, fromUserId }: Asked) {
  const actions = await db.actionItem.findMany({
    where: { programmeId, ownerId: fromUserId, doneAt: null }, orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    select: { id: true, version: true, title: true, dueOn: true },
  })
  return actions.map(({ title, dueOn, ...action }) => ({ ...action, words: title, dueOn: toDay(dueOn) }))
}

async function ownConditions(db: Db, { programmeId, fromUserId }: Asked) {
  const conditions = await db.decisionCondition.findMany({
    where: { ownerUserId: fromUserId, metAt: null, decision: { programmeId, sealedAt: { not: null }, corrections: { none: { sealedAt: { not: null } } } } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    select: { id: true, version: true, decisionId: true, text: true, dueOn: true, decision: { select: { open: true, number: true } } },
  })
  return conditions.map(({ text, dueOn, decision, ...condition }) => ({
    ...condition, dueOn: dueOn && toDay(dueOn),
    // Who hands over need not sit at the table: what is closed is not told here.
    words: decision.open ? text : `Een voorwaarde bij besluit ${decision.number}, dat besloten is`,
  }))
}

async function ownSections(db: Db, { programmeId, cycle, definition, fromUserId }: Asked) {
  const sections = await db.sectionState.findMany({
    where: { programmeId, cycle, ownerId: fromUserId }, orderBy: { sectionId: 'asc' }, select: { id: true, version: true, sectionId: true },
  })
  return sections.map((section) =>
    ({ ...section, words: `${section.sectionId} ${findSectionById(definition, section.sectionId)?.section.title ?? ''}`.trim() }))
}

type Tables = { bodies: readonly Omit<TableFact, 'seats'>[]; seats: readonly SeatFact[] }

async function ownSeats(db: Db, { programmeId, fromUserId, day }: Asked, { bodies, seats }: Tables) {
  const own = await db.seat.findMany({
    where: { programmeId, userId: fromUserId, ...lasting(day) }, orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    include: { organisation: { select: { name: true } } },
  })
  return own.flatMap(({ id, version, bodyId, role, organisationId, organisation, onBehalfOf, ...seat }) => {
    const body = bodies.find((one) => one.id === bodyId)
    if (!body) return []
    const behalf = organisation?.name ?? onBehalfOf
    return [{
      id, version, organisationId, ...term(seat), words: `${seatRoleLabels[role]}, ${body.name}${behalf && ` (namens ${behalf})`}`,
      table: { ...body, seats: seats.filter((one) => one.bodyId === bodyId) },
      mandates: seats.find((one) => one.id === id)?.mandates ?? [],
    }]
  })
}

async function ownMandates(db: Db, { programmeId, fromUserId, day }: Asked, { bodies, seats }: Tables) {
  const own = await db.mandate.findMany({
    where: { programmeId, userId: fromUserId, substitute: true, seat: lasting(day), ...lasting(day) }, orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    select: { id: true, version: true, seatId: true, subject: true, startsOn: true, endsOn: true },
  })
  return own.flatMap(({ seatId, subject, id, version, ...valid }) => {
    const holder = seats.find((seat) => seat.id === seatId)
    if (!holder) return []
    const table = bodies.find((body) => body.id === holder.bodyId)
    const words = `Vervangt ${holder.personName}, ${table?.name ?? ''}: mag besluiten over ${subject}`
    return [{ id, version, holder, ...term(valid), words, unsignedVotes: table?.unsignedVotes ?? [] }]
  })
}

async function ownPosts(db: Db, { programmeId, fromUserId, day }: Asked) {
  const posts = await db.directionPost.findMany({
    where: { programmeId, userId: fromUserId, ...lasting(day) }, orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    select: { id: true, version: true, role: true, organisationId: true, startsOn: true, endsOn: true },
  })
  return posts.map(({ role, ...post }) => ({ ...post, ...term(post), words: directionRoleLabels[role] }))
}

/** Everything somebody carries in a programme that is not over on the day of the handover. */
export async function loadWork(db: Db, asked: Asked): Promise<Work> {
  const bodies = await db.body.findMany({
    where: { programmeId: asked.programmeId },
    select: {
      id: true, name: true, startsOn: true, endsOn: true,
      decisions: { where: { votingClosedAt: { not: null }, sealedAt: null, decidedOn: { not: null } }, select: { decidedOn: true } },
    },
  })
  const tables = {
    bodies: bodies.map(({ id, name, decisions, ...dates }) => ({
      id, name, ...term(dates), unsignedVotes: decisions.flatMap(({ decidedOn }) => (decidedOn ? [toDay(decidedOn)] : [])),
    })),
    seats: await loadSeats(db, { programmeId: asked.programmeId }),
  }
  return {
    actions: await ownActions(db, asked), conditions: await ownConditions(db, asked), sections: await ownSections(db, asked), seats: await ownSeats(db, asked, tables),
    mandates: await ownMandates(db, asked, tables), posts: await ownPosts(db, asked),
  }
}
