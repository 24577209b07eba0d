import 'server-only'
import * as z from 'zod/mini'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { startNewCycle } from '@/lib/process/phases'
import type { ProgrammeEvent } from './audit-types'
import { loadProgramme, programmeResource } from './load-programme'
import { loadPhaseStates, setPhaseStatus } from './phase-state'
import { version } from './schema'

/** Begins the next cycle after Herijken: Opstarten and Ontwerpen run again, earlier answers stay (handbook §8.2). */
export const startCycle = defineUseCase({
  permission: 'phase.steer',
  input: z.object({ programmeId: z.uuid(), version }),
  run: async ({ db, authorise, audit, now }, { programmeId, version: seen }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const next = startNewCycle(await loadPhaseStates(db, programmeId), programme.currentCycle)
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
