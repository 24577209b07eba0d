import 'server-only'
import * as z from 'zod/mini'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { Db } from '@/lib/platform/db/client'
import { startNewCycle } from '@/lib/process/phases'
import type { ProgrammeEvent } from './audit-types'
import { loadProgramme, programmeResource } from './load-programme'
import { loadPhaseStates, setPhaseStatus } from './phase-state'
import { version } from './schema'

/** What the board last decided in Herijken; a correction takes the place of what it corrects. */
async function decidedInRecalibration(db: Db, programmeId: string, cycle: number) {
  const last = await db.decision.findFirst({
    where: { programmeId, cycle, phase: 'recalibration', sealedAt: { not: null } },
    orderBy: { number: 'desc' }, select: { outcome: true },
  })
  return last?.outcome ?? null
}

/** Begins the next cycle after the decision of Herijken: Opstarten and Ontwerpen run again, earlier answers stay (handbook §8.2). */
export const startCycle = defineUseCase({
  permission: 'phase.steer',
  input: z.object({ programmeId: z.uuid(), version }),
  run: async ({ db, authorise, audit, now }, { programmeId, version: seen }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const decided = await decidedInRecalibration(db, programmeId, programme.currentCycle)
    const next = startNewCycle(await loadPhaseStates(db, programmeId), programme.currentCycle, decided)
    if (!next.ok) return next
    const { cycle, states } = next.value
    const { count } = await db.programme.updateMany({
      where: { id: programmeId, version: seen, currentCycle: programme.currentCycle },
      data: { currentCycle: cycle, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ currentCycle: programme.currentCycle, version: programme.version })
    for (const state of states) await setPhaseStatus(db, { programme, now, ...state })
    await audit({
      type: 'cycle.started' satisfies ProgrammeEvent, objectType: 'programme', objectId: programmeId, programmeId,
      before: { cycle: programme.currentCycle }, after: { cycle },
    })
    return ok({ cycle })
  },
})
