import 'server-only'
import { termProblem } from '@/lib/interventions/term-rules'
import type { Db } from '@/lib/platform/db/client'
import { toDate, toDay } from '@/lib/platform/day'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { RecalibrationEvent } from './audit-types'
import { closeTheory } from '@/lib/theory/close-theory'
import { tieCarriedEfforts } from '@/lib/theory/tie-carried-efforts'
import { carryInterventions } from './carry-interventions'
import { loadExecutionNow } from './load-execution'
import { loadJudged, loadRecalibration, lockRecalibration } from './load-recalibration'
import { lookedBackCycle } from './looked-back-cycle'
import { snapshotHash } from './programme-snapshot'
import { goesAlong } from './rules'
import { startNextSchema } from './schema'
import { takeSnapshot } from './take-snapshot'

type Owner = { municipalityId: string; programmeId: string }

async function closeOld(db: Db, owner: Owner, given: Parameters<typeof takeSnapshot>[2], now: Date) {
  const snapshot = await takeSnapshot(db, owner.programmeId, given)
  const hash = snapshotHash(snapshot, owner)
  await db.executionProgramme.updateMany({
    where: { id: given.execution.id, closedAt: null }, data: { snapshot, hash, closedAt: now, version: { increment: 1 } },
  })
  return hash
}

async function horizonOf(db: Db, programmeId: string) {
  const { startsOn, horizonYears } = await db.programme.findUniqueOrThrow({ where: { id: programmeId }, select: { startsOn: true, horizonYears: true } })
  return { startsOn: toDay(startsOn), years: horizonYears }
}

/**
 * Begins the execution programme of a new cycle with what continues; the old one is kept as it was, with its hash
 * (handbook §8.2). Only after the recalibration of the last cycle was closed and the board began a new cycle.
 */
export const startNextExecution = defineUseCase({
  permission: 'execution.edit',
  input: startNextSchema,
  run: async ({ actor, db, authorise, audit, now }, { programmeId, ...fields }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const { municipalityId, currentCycle: cycle } = programme
    await lockRecalibration(db, programmeId)
    if (await loadExecutionNow(db, programmeId, cycle)) return broken('Deze cyclus heeft al een uitvoeringsprogramma.')
    const last = await lookedBackCycle(db, programme)
    const [recalibration, old] = [await loadRecalibration(db, programmeId, last), await loadExecutionNow(db, programmeId, last)]
    if (!recalibration?.closedAt || !old) return broken('Er is geen afgesloten herijken om op voort te bouwen.')
    const problem = termProblem(fields, await horizonOf(db, programmeId))
    if (problem) return broken(problem.message, problem.field)
    if (fields.startsOn <= toDay(old.startsOn)) return broken('Dit begint voor het vorige programma. Kies een latere dag.', 'startsOn')

    const along = (await loadJudged(db, programmeId, last)).filter(({ status }) => goesAlong(status))
    await closeTheory(db, programmeId, last, now)
    const hash = await closeOld(db, { municipalityId, programmeId }, { execution: old, answers: recalibration }, now)
    const { id } = await db.executionProgramme.create({
      data: { municipalityId, programmeId, cycle, title: fields.title, termReason: fields.termReason, startsOn: toDate(fields.startsOn), endsOn: toDate(fields.endsOn), createdAt: now },
    })
    const pairs = await carryInterventions(db, { from: along, executionId: id, municipalityId, startsOn: fields.startsOn, now })
    await tieCarriedEfforts(db, { programmeId, cycle, pairs, actor, now })
    const event = { objectType: 'execution-programme', programmeId }
    await audit({ ...event, type: 'execution.closed' satisfies RecalibrationEvent, objectId: old.id, after: { cycle: last, hash } })
    await audit({ ...event, type: 'execution.carried-over' satisfies RecalibrationEvent, objectId: id, after: { cycle, ...fields, carried: pairs } })
    return ok({ cycle, carried: pairs.length })
  },
})
