import 'server-only'
import { loadGoals } from '@/lib/goals/load-goals'
import { toDayOrNull } from '@/lib/platform/day'
import type { Db } from '@/lib/platform/db/client'
import { loadInterventions } from './load-interventions'

/** Every goal that holds, in its place, and after them the retired ones that something still rests on; with the interventions of a cycle. */
export async function loadNetwork(db: Db, programmeId: string, cycle: number) {
  const interventions = await loadInterventions(db, programmeId, cycle)
  const holding = await loadGoals(db, programmeId)
  const retired = await db.goal.findMany({
    where: { programmeId, retiredOn: { not: null }, id: { in: interventions.flatMap(({ contributions }) => contributions.map(({ goalId }) => goalId)) } },
    orderBy: { title: 'asc' },
  })
  const goals = [...holding, ...retired].map(({ id, title, parentId, meaning, retiredOn }) => ({ id, title, parentId, meaning, retiredOn: toDayOrNull(retiredOn) }))
  return { goals, interventions }
}
