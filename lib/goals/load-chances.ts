import 'server-only'
import type { Db } from '@/lib/platform/db/client'

const whole = {
  programme: { select: { id: true, municipalityId: true } },
  goals: { include: { goal: { select: { id: true, title: true, parentId: true, retiredOn: true } } }, orderBy: { goal: { position: 'asc' } } },
  partners: { include: { organisation: { select: { name: true } } }, orderBy: { organisation: { name: 'asc' } } },
} as const

/** One chance of this very programme; null when it is not there. */
export function loadChance(db: Db, programmeId: string, chanceId: string) {
  return db.chance.findUnique({ where: { id: chanceId, programmeId }, include: whole })
}
type LoadedChance = NonNullable<Awaited<ReturnType<typeof loadChance>>>

/** The chances of a programme, by place. */
export function loadChances(db: Db, programmeId: string) {
  return db.chance.findMany({ where: { programmeId }, include: whole, orderBy: [{ place: 'asc' }, { title: 'asc' }, { id: 'asc' }] })
}

/** What of a chance may be edited, as the audit log and a collision tell it. */
export const chanceSnapshot = ({ place, title, explanation, others, goals, partners }: LoadedChance) => ({
  place, title, explanation, others, goalIds: goals.map(({ goalId }) => goalId), organisationIds: partners.map(({ organisationId }) => organisationId),
})

/** The chance as people read it. Two goals of the same ambition serve one ambition; what lapsed serves none. */
export const chanceView = (chance: LoadedChance) => ({
  id: chance.id, version: chance.version, ...chanceSnapshot(chance),
  goals: chance.goals.map(({ goal: { id, title, retiredOn } }) => ({ id, title, retired: retiredOn !== null })),
  partners: chance.partners.map(({ organisation }) => organisation.name),
  ambitions: new Set(chance.goals.filter(({ goal }) => goal.retiredOn === null).map(({ goal }) => goal.parentId ?? goal.id)).size,
})
export type ChanceView = ReturnType<typeof chanceView>
