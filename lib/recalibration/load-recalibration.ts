import 'server-only'
import { loadInterventions } from '@/lib/interventions/load-interventions'
import type { Db } from '@/lib/platform/db/client'
import type { Verdict } from './schema'

/** The recalibration of a cycle; null when it has not begun. */
export const loadRecalibration = (db: Db, programmeId: string, cycle: number) =>
  db.recalibration.findFirst({ where: { programmeId, cycle } })

/** Holds the recalibration of a programme until the transaction ends: judging and closing must not cross. */
export const lockRecalibration = (db: Db, programmeId: string) =>
  db.$queryRaw`SELECT 1 FROM "Recalibration" WHERE "programmeId" = ${programmeId}::uuid FOR UPDATE`

const isVerdict = (kind: string): kind is Verdict => kind !== 'start'

/** The interventions of a cycle with what was chosen for them in its recalibration; a later choice takes the place of an earlier one. */
export async function loadJudged(db: Db, programmeId: string, cycle: number) {
  const interventions = await loadInterventions(db, programmeId, cycle)
  const choices = await db.interventionChoice.findMany({
    where: { interventionId: { in: interventions.map(({ id }) => id) }, recalibrationOf: cycle },
    orderBy: [{ at: 'desc' }, { id: 'desc' }], include: { chosenBy: { select: { name: true } } },
  })
  return interventions.map((intervention) => {
    const own = choices.filter(({ interventionId }) => interventionId === intervention.id)
    const [last] = own
    const choice = last && isVerdict(last.kind)
      ? { kind: last.kind, reason: last.reason, effectOnGoals: last.effectOnGoals, effectOnMoney: last.effectOnMoney, by: last.chosenBy.name, at: last.at } : null
    return { ...intervention, choice, verdict: choice?.kind ?? null, choices: own.length }
  })
}
