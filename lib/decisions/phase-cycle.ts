import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { loadPhaseStates } from '@/lib/programmes/phase-state'
import { carriedOver, phaseStatus, type PhaseStatus } from '@/lib/process/phases'
import type { PhaseCode } from '@/lib/process/types'

type Programme = { id: string; currentCycle: number }

/** The cycle whose decision counts for this phase, and how the phase stands in it; null for a cycle still to come. */
export async function phaseInCycle(
  db: Db, programme: Programme, phase: PhaseCode, asked?: number,
): Promise<{ cycle: number; status: PhaseStatus } | null> {
  const states = await loadPhaseStates(db, programme.id)
  const cycle = asked ?? carriedOver(states, programme.currentCycle)[phase] ?? programme.currentCycle
  return cycle > programme.currentCycle ? null : { cycle, status: phaseStatus(states, phase, cycle) }
}
