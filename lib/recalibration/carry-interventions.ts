import 'server-only'
import { toDate } from '@/lib/platform/day'
import type { Db } from '@/lib/platform/db/client'

type Along = { from: readonly { id: string }[]; executionId: string; municipalityId: string; startsOn: string; now: Date }

const loadWith = (db: Db, ids: readonly string[]) =>
  db.intervention.findMany({
    where: { id: { in: [...ids] } }, orderBy: [{ title: 'asc' }, { id: 'asc' }], include: { coalition: true, contributions: true, milestones: { where: { reachedOn: null } } },
  })
type Old = Awaited<ReturnType<typeof loadWith>>[number]

async function carryOne(db: Db, old: Old, { executionId, municipalityId, startsOn, now }: Along) {
  const { id, coalition, contributions, milestones, createdAt: _, version: __, executionId: ___, carriedFromId: ____, ...fields } = old
  // It goes on, so a last day before the new programme no longer says anything; a pilot must have one, and asks for a new date by itself.
  const endsOn = fields.endsOn && fields.endsOn < toDate(startsOn) && !fields.pilot ? null : fields.endsOn
  const { id: newId } = await db.intervention.create({ data: { ...fields, endsOn, executionId, carriedFromId: id, createdAt: now } })
  await db.interventionPartner.createMany({ data: coalition.map(({ organisationId }) => ({ municipalityId, interventionId: newId, organisationId })) })
  await db.contribution.createMany({
    data: contributions.map(({ goalId, direct, how, seenMeaning }) => ({ municipalityId, interventionId: newId, goalId, direct, how, seenMeaning })),
  })
  await db.milestone.createMany({ data: milestones.map(({ title, dueOn, note }) => ({ municipalityId, interventionId: newId, title, dueOn, note })) })
  // Money of years to come goes along; what was spent before stays with the programme it was spent in.
  const ahead = { interventionId: id, year: { gte: Number(startsOn.slice(0, 4)) } }
  await db.costLine.updateMany({ where: ahead, data: { interventionId: newId, version: { increment: 1 } } })
  await db.coverage.updateMany({ where: ahead, data: { interventionId: newId, version: { increment: 1 } } })
  return { from: id, to: newId }
}

/** Copies what goes along into the next execution programme: people, contributions, open milestones and the money of the years ahead. */
export async function carryInterventions(db: Db, along: Along): Promise<{ from: string; to: string }[]> {
  const pairs: { from: string; to: string }[] = []
  for (const old of await loadWith(db, along.from.map(({ id }) => id))) pairs.push(await carryOne(db, old, along))
  return pairs
}
