import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { ChanceStory, GoalStory } from './goal-types'
import { dayOf } from './moment'
import type { Scene } from './scene'
import { writeVisions, type PlannedVision } from './vision-rows'

/** The rows of what a programme aims at, per table. */
export type GoalRows = {
  visions: PlannedVision[]
  goals: Prisma.GoalCreateManyInput[]
  chances: Prisma.ChanceCreateManyInput[]
  chanceGoals: Prisma.ChanceGoalCreateManyInput[]
  chancePartners: Prisma.ChancePartnerCreateManyInput[]
}

export const noGoalRows = (): GoalRows => ({ visions: [], goals: [], chances: [], chanceGoals: [], chancePartners: [] })

/** Writes them; an ambition comes before what stands below it. */
export async function writeGoals(db: Db, rows: GoalRows): Promise<void> {
  await writeVisions(db, rows.visions)
  await db.goal.createMany({ data: rows.goals })
  await db.chance.createMany({ data: rows.chances })
  await db.chanceGoal.createMany({ data: rows.chanceGoals })
  await db.chancePartner.createMany({ data: rows.chancePartners })
}

function tellGoal(scene: Scene, goal: GoalStory, position: number): void {
  const { municipalityId, programmeId, story, ledger, rows } = scene
  const { key, below, owner, retired, ...words } = goal
  const id = scene.goal(key)
  const createdAt = scene.at(story.goals?.begun.at ?? story.begun.at)
  const person = scene.person(story.goals?.begun.who ?? story.begun.who)
  rows.goals.goals.push({
    ...words, id, municipalityId, programmeId, position, createdAt, parentId: below === undefined ? null : scene.goal(below),
    ownerId: owner === undefined ? null : scene.organisation(owner),
    ...(retired && { retiredOn: dayOf(scene.at(retired.on)), retiredReason: retired.reason, version: 2 }),
  })
  const event = { objectType: 'goal', objectId: id, programmeId }
  ledger.note(createdAt, person, { ...event, type: 'goal.added', after: { title: goal.title } })
  if (retired) ledger.note(scene.at(retired.on), person, { ...event, type: 'goal.retired', after: { title: goal.title, reason: retired.reason } })
}

function tellChance(scene: Scene, { goals, partners, at, who, ...words }: ChanceStory): void {
  const { municipalityId, programmeId, ledger, rows: { goals: rows } } = scene
  const [id, createdAt] = [randomUUID(), scene.at(at)]
  rows.chances.push({ ...words, id, municipalityId, programmeId, createdAt })
  rows.chanceGoals.push(...goals.map((key) => ({ municipalityId, chanceId: id, goalId: scene.goal(key) })))
  rows.chancePartners.push(...partners.map((key) => ({ municipalityId, chanceId: id, organisationId: scene.organisation(key) })))
  ledger.note(createdAt, scene.person(who), { type: 'chance.added', objectType: 'chance', objectId: id, programmeId, after: { place: words.place, title: words.title } })
}

/** Tells what the programme aims at, and where that can be done. */
export function tellGoals(scene: Scene): void {
  scene.story.goals?.list.forEach((goal, position) => {
    tellGoal(scene, goal, position)
  })
  for (const chance of scene.story.chances ?? []) tellChance(scene, chance)
}
