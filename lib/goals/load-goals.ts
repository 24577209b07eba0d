import 'server-only'
import type { Db } from '@/lib/platform/db/client'

/** The goals of a programme that hold now, ambitions first and what is below an ambition right after it (handbook §5.2). */
export async function loadGoals(db: Db, programmeId: string) {
  const goals = await db.goal.findMany({ where: { programmeId, retiredOn: null }, orderBy: [{ position: 'asc' }, { id: 'asc' }], include: { owner: { select: { name: true } } } })
  const ids = new Set(goals.map(({ id }) => id))
  // A goal whose ambition was taken away stands on its own rather than out of sight.
  const tops = goals.filter(({ parentId }) => parentId === null || !ids.has(parentId))
  const withBelow = (goal: (typeof goals)[number]): typeof goals => [goal, ...goals.filter(({ parentId }) => parentId === goal.id).flatMap(withBelow)]
  return tops.flatMap(withBelow)
}
