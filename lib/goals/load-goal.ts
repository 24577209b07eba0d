import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import type { Goal } from '@/lib/platform/db/generated/client'
import { toDayOrNull } from '@/lib/platform/day'
import type { GoalInput } from './goal-schema'

/** One at a time changes the tree of goals of a programme, so that it stays a tree and what rests on a goal is counted whole. */
export async function lockGoals(db: Db, programmeId: string): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${'goals:' + programmeId}, 0))`
}

/** One goal of this very programme; null when it is not there. */
export function loadGoal(db: Db, programmeId: string, goalId: string) {
  return db.goal.findUnique({
    where: { id: goalId, programmeId },
    include: { programme: { select: { id: true, municipalityId: true, startsOn: true } }, owner: { select: { name: true } }, parent: true },
  })
}

/** What was typed, as the columns want it. */
export const goalColumns = ({ parentId, ownerId, ...words }: GoalInput) =>
  ({ ...words, fields: words.fields as Goal['fields'], parentId: parentId === '' ? null : parentId, ownerId: ownerId === '' ? null : ownerId })

/** What of a goal may be edited, as the audit log and a collision tell it. */
export const goalSnapshot = (goal: Goal) => {
  const { title, parentId, problem, explanation, publicText, fields, scale, breakthrough, ownerId, ownerName } = goal
  const { specific, indicator, baseline, target, acceptable, realistic, dueYear } = goal
  return {
    title, parentId, problem, explanation, publicText, fields, scale, breakthrough, ownerId, ownerName,
    specific, indicator, baseline, target, acceptable, realistic, dueYear,
  }
}

/** The goal as people read it. */
export const goalView = (goal: Goal & { owner: { name: string } | null }) => {
  const { id, version, position, meaning, seenVision, retiredReason, owner } = goal
  return { id, version, position, meaning, seenVision, retiredReason, retiredOn: toDayOrNull(goal.retiredOn), owner: owner?.name ?? '', ...goalSnapshot(goal) }
}
export type GoalView = ReturnType<typeof goalView>
