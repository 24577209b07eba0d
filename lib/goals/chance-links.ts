import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { broken } from '@/lib/platform/result'
import type { ChanceInput } from './chance-schema'

type Links = Pick<ChanceInput, 'goalIds' | 'organisationIds'>

/** Why a chance cannot serve these goals with these partners; null when it can. What it served already it may keep. */
export async function linksProblem(db: Db, programmeId: string, { goalIds, organisationIds }: Links, kept: readonly string[] = []) {
  const goals = await db.goal.findMany({ where: { programmeId, id: { in: goalIds } }, select: { id: true, retiredOn: true } })
  const valid = goals.filter(({ id, retiredOn }) => retiredOn === null || kept.includes(id))
  if (valid.length !== new Set(goalIds).size) return broken('Kies ambities en doelen die nu gelden.', 'goalIds')
  const partners = await db.organisation.count({ where: { programmeId, id: { in: organisationIds } } })
  return partners === new Set(organisationIds).size ? null : broken('Kies partners van dit programma.', 'organisationIds')
}

/** Ties a chance to its goals and partners, in place of what it was tied to. */
export async function replaceLinks(db: Db, chance: { id: string; municipalityId: string }, { goalIds, organisationIds }: Links): Promise<void> {
  const { id: chanceId, municipalityId } = chance
  await db.chanceGoal.deleteMany({ where: { chanceId } })
  await db.chancePartner.deleteMany({ where: { chanceId } })
  await db.chanceGoal.createMany({ data: [...new Set(goalIds)].map((goalId) => ({ municipalityId, chanceId, goalId })) })
  await db.chancePartner.createMany({ data: [...new Set(organisationIds)].map((organisationId) => ({ municipalityId, chanceId, organisationId })) })
}
