import type { Db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { GoalStory } from './goal-types'
import { dayOf } from './moment'
import type { Scene } from './scene'

/** The rows of what a programme aims at, per table. */
export type GoalRows = { goals: Prisma.GoalCreateManyInput[] }

export const noGoalRows = (): GoalRows => ({ goals: [] })

/** Writes them; an ambition comes before what stands below it. */
export async function writeGoals(db: Db, rows: GoalRows): Promise<void> {
  await db.goal.createMany({ data: rows.goals })
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

/** Tells what the programme aims at. */
export function tellGoals(scene: Scene): void {
  scene.story.goals?.list.forEach((goal, position) => {
    tellGoal(scene, goal, position)
  })
}
