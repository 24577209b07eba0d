import 'server-only'
import { loadGoals } from '@/lib/goals/load-goals'
import type { Db } from '@/lib/platform/db/client'
import { typedAmount } from '@/lib/platform/form/numbers'
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
    ...interventions.map((one) => ({ value: `i:${one.id}`, label: one.title, group: 'Interventies' })),
    ...goals.map((goal) => ({ value: `g:${goal.id}`, label: goal.title, group: 'Doelen' })),
    { value: 'o', label: organisationPurpose },
  ]
}

/** Whether all purposes are of this programme. What was meant for something that is no longer chosen may stay. */
export async function purposeProblem(db: Db, programmeId: string, purposes: readonly string[], field: (index: number) => string) {
  const ids = (kind: string) => [...new Set(purposes.filter((one) => one.startsWith(kind)).map((one) => one.slice(2)))]
  const goals = await db.goal.findMany({ where: { programmeId, id: { in: ids('g:') } }, select: { id: true } })
  const interventions = await db.intervention.findMany({ where: { programmeId, id: { in: ids('i:') } }, select: { id: true } })
  const known = new Set(['o', ...goals.map(({ id }) => `g:${id}`), ...interventions.map(({ id }) => `i:${id}`)])
  const wrong = purposes.findIndex((one) => !known.has(one))
  return wrong < 0 ? undefined : broken('Dit doel of deze interventie is er niet meer. Kies opnieuw waarvoor het is.', field(wrong))
}

type Meant = { coverages: readonly { interventionId: string | null; goalId: string | null; year: number; amountCents: bigint; hours: number }[] }
/** What was meant for what, by name, to show at a collision. */
export async function purposesInWords(db: Db, { coverages }: Meant) {
  const ids = (of: 'interventionId' | 'goalId') => coverages.flatMap((coverage) => coverage[of] ?? [])
  const titles = [
    ...(await db.goal.findMany({ where: { id: { in: ids('goalId') } }, select: { id: true, title: true } })),
    ...(await db.intervention.findMany({ where: { id: { in: ids('interventionId') } }, select: { id: true, title: true } })),
  ]
  return coverages.map(({ interventionId, goalId, year, amountCents, hours }) =>
    ({ name: titles.find(({ id }) => id === (interventionId ?? goalId))?.title ?? organisationPurpose, year: String(year), amount: hours > 0 ? `${hours} uren` : typedAmount(amountCents) }))
}
