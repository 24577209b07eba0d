import { formatDate } from '@/lib/platform/format'

type Period = { joinedOn: Date; leftOn: Date | null }

/** Joining and leaving are noted when they have happened: from then on nobody waits for a partner any more, or again. */
export const notYet = (day: Date, today: string): string | undefined =>
  day.toISOString().slice(0, 10) > today ? 'Deze dag ligt nog in de toekomst. Leg dit vast op de dag zelf of later.' : undefined

/** Why a partner cannot have left on this day, or undefined. */
export function leaveProblem(running: Period | undefined, leftOn: Date): string | undefined {
  if (!running || leftOn > running.joinedOn) return undefined
  return `Deze partner doet pas mee sinds ${formatDate(running.joinedOn)}. Kies een latere dag.`
}

/** Why a partner cannot have come back on this day, or undefined. */
export function returnProblem(periods: readonly Period[], joinedOn: Date): string | undefined {
  const last = periods.flatMap(({ leftOn }) => leftOn ?? []).toSorted((a, b) => b.getTime() - a.getTime())[0]
  if (!last || joinedOn >= last) return undefined
  return `Deze partner deed mee tot ${formatDate(last)}. Kies die dag of een latere.`
}
