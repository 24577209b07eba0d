import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { loadPhaseStates } from '@/lib/programmes/phase-state'
import { carriedOver, phaseStatus, type PhaseStatus } from '@/lib/process/phases'
import type { PhaseCode } from '@/lib/process/types'

type Programme = { id: string; currentCycle: number }

/**
 * The cycle whose decision counts for this phase, and how the phase stands in it; null for a cycle still to come. An
 * earlier cycle is memory: its phases are closed, also those that never began (handbook §8.2).
 */
export async function phaseInCycle(
  db: Db, programme: Programme, phase: PhaseCode, asked?: number,
): Promise<{ cycle: number; status: PhaseStatus } | null> {
  const states = await loadPhaseStates(db, programme.id)
  const { currentCycle } = programme
  const carried = carriedOver(states, currentCycle)[phase]
  const cycle = asked ?? carried ?? currentCycle
  if (cycle > currentCycle) return null
  const memory = cycle < currentCycle && cycle !== carried
  return { cycle, status: memory ? 'closed' : phaseStatus(states, phase, cycle) }
}
