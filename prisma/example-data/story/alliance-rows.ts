import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { AllianceStory, BodyStory } from './alliance-types'
import { dayOf, type Moment } from './moment'
import type { Scene } from './scene'

/** The rows of the alliance, per table. */
export type AllianceRows = {
  partnerPeriods: Prisma.PartnerPeriodCreateManyInput[]
  bodies: Prisma.BodyCreateManyInput[]
  seats: Prisma.SeatCreateManyInput[]
  mandates: Prisma.MandateCreateManyInput[]
  posts: Prisma.DirectionPostCreateManyInput[]
  participation: Prisma.ParticipationChoiceCreateManyInput[]
  stakeholders: Prisma.StakeholderCreateManyInput[]
  problemFields: Prisma.ProblemFieldCreateManyInput[]
}

export const noAllianceRows = (): AllianceRows => ({
  partnerPeriods: [], bodies: [], seats: [], mandates: [], posts: [], participation: [], stakeholders: [], problemFields: [],
})

/** Writes them, each table after the ones it points to. */
export async function writeAlliance(db: Db, rows: AllianceRows): Promise<void> {
  await db.partnerPeriod.createMany({ data: rows.partnerPeriods })
  await db.body.createMany({ data: rows.bodies })
  await db.seat.createMany({ data: rows.seats })
  await db.mandate.createMany({ data: rows.mandates })
  await db.directionPost.createMany({ data: rows.posts })
  await db.participationChoice.createMany({ data: rows.participation })
  await db.stakeholder.createMany({ data: rows.stakeholders })
  await db.problemField.createMany({ data: rows.problemFields })
}

type Named = { who: string } | { name: string }

/** Turns what the story says into columns. */
function writer(scene: Scene) {
  const { municipalityId, programmeId } = scene
  const day = (moment: Moment) => dayOf(scene.at(moment))
  return {
    own: { municipalityId, programmeId },
    day,
    term: ({ from, until }: { from: Moment; until?: Moment }) => ({ startsOn: day(from), endsOn: until ? day(until) : null }),
    person(named: Named) {
      if ('name' in named) return { personName: named.name, userId: null }
      const { id, name } = scene.person(named.who)
      return { personName: name, userId: id }
    },
    organisation: (key: string | undefined) => (key === undefined ? null : scene.organisation(key)),
  }
}
type Writer = ReturnType<typeof writer>

function tellBody(rows: AllianceRows, write: Writer, { seats, from, until, ...body }: BodyStory): void {
  const bodyId = randomUUID()
  rows.bodies.push({ ...body, ...write.own, ...write.term({ from, until }), id: bodyId })
  for (const { person, organisation, mandates = [], from: begin, until: end, ...seat } of seats) {
    const seatId = randomUUID()
    rows.seats.push({
      ...seat, ...write.own, ...write.person(person), ...write.term({ from: begin, until: end }), id: seatId, bodyId,
      votes: seat.votes ?? seat.role !== 'observer', organisationId: write.organisation(organisation),
    })
    rows.mandates.push(...mandates.map(({ subject, upToEuros, substitute, ...term }) => ({
      ...write.own, ...write.term(term), id: randomUUID(), seatId, subject, substitute: substitute !== undefined,
      ...(substitute ? write.person(substitute) : {}), upToCents: upToEuros === undefined ? null : BigInt(upToEuros) * 100n,
    })))
  }
}

function tellAround(rows: AllianceRows, write: Writer, scene: Scene, story: AllianceStory): void {
  rows.posts.push(...story.posts.map(({ person, organisation, fundedUntil, role, mandate, ...term }) => ({
    ...write.own, ...write.person(person), ...write.term(term), role, mandate,
    organisationId: write.organisation(organisation), fundedUntil: fundedUntil ? write.day(fundedUntil) : null,
  })))
  rows.participation.push(...story.participation.map(({ chosen, who, ambition, ...choice }) => ({
    ...write.own, ...choice, chosenOn: write.day(chosen), recordedById: scene.person(who).id,
    ambition: ambition?.variant ?? null, ambitionBy: ambition ? write.day(ambition.by) : null, ambitionSteps: ambition?.steps ?? '',
  })))
  rows.stakeholders.push(...story.stakeholders.map(({ informal, weights, contact, organisation, ...party }) => ({
    ...write.own, ...party, formal: !informal, interest: weights?.[0] ?? null, influence: weights?.[1] ?? null,
    contactName: contact ?? '', organisationId: write.organisation(organisation),
  })))
  rows.problemFields.push(...story.problemFields.map((field) => ({ ...write.own, ...field })))
}

/** Since when each partner takes part, and the tables, posts, parties and place of residents of the story. */
export function tellAlliance(scene: Scene): void {
  const [rows, write, { story }] = [scene.rows.alliance, writer(scene), scene]
  // A source that doesn't tell when phases began doesn't tell when partners joined either: those count as always there.
  const dated = story.phases.every((phase) => !('undated' in phase))
  if (dated) rows.partnerPeriods.push(...story.organisations.map(({ key, joined, left, joinReason, leaveReason }) => ({
    ...write.own, organisationId: scene.organisation(key), joinedOn: write.day(joined ?? story.startsOn), joinReason: joinReason ?? '',
    leftOn: left ? write.day(left) : null, leaveReason: leaveReason ?? '',
  })))
  for (const body of story.alliance?.bodies ?? []) tellBody(rows, write, body)
  if (story.alliance) tellAround(rows, write, scene, story.alliance)
}
