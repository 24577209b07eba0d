import 'server-only'
import { loadGoals } from '@/lib/goals/load-goals'
import type { Db } from '@/lib/platform/db/client'
import { broken } from '@/lib/platform/result'
import { organisationPurpose } from './labels'

type Programme = { id: string; currentCycle: number }

/** What money can be meant for now: the goals that hold, and the interventions of this cycle that were not declined. */
export async function purposeChoices(db: Db, { id, currentCycle }: Programme) {
  const goals = await loadGoals(db, id)
  const interventions = await db.intervention.findMany({
    where: { programmeId: id, execution: { cycle: currentCycle }, status: { not: 'declined' } }, orderBy: [{ title: 'asc' }, { id: 'asc' }], select: { id: true, title: true },
  })
  return [
    ...interventions.map((one) => ({ value: `i:${one.id}`, label: `Interventie: ${one.title}` })),
    ...goals.map((goal) => ({ value: `g:${goal.id}`, label: `Doel: ${goal.title}` })),
    { value: 'o', label: organisationPurpose },
  ]
}
export type PurposeChoice = Awaited<ReturnType<typeof purposeChoices>>[number]

/** Whether all purposes are of this programme. What was meant for something that is no longer chosen may stay. */
export async function purposeProblem(db: Db, programmeId: string, purposes: readonly string[], field: (index: number) => string) {
  const ids = (kind: string) => [...new Set(purposes.filter((one) => one.startsWith(kind)).map((one) => one.slice(2)))]
  const goals = await db.goal.findMany({ where: { programmeId, id: { in: ids('g:') } }, select: { id: true } })
  const interventions = await db.intervention.findMany({ where: { programmeId, id: { in: ids('i:') } }, select: { id: true } })
  const known = new Set(['o', ...goals.map(({ id }) => `g:${id}`), ...interventions.map(({ id }) => `i:${id}`)])
  const wrong = purposes.findIndex((one) => !known.has(one))
  return wrong < 0 ? undefined : broken('Dit doel of deze interventie is er niet meer. Kies opnieuw waarvoor het is.', field(wrong))
}
