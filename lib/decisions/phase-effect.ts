import type { NextStep, PhaseStatus } from '@/lib/process/phases'

type Sealing = { readonly now: PhaseStatus; readonly step: NextStep; readonly corrected: NextStep | null }

/**
 * What sealing does to its phase; null when it stays as it is. A correction that comes to the same (a spelling mistake
 * in the motivation) leaves a phase alone that has been taken up again since.
 */
export function phaseAfterSealing({ now, step, corrected }: Sealing): PhaseStatus | null {
  if (corrected?.closesPhase === step.closesPhase) return null
  if (step.closesPhase) return now === 'closed' ? null : 'closed'
  return corrected && now === 'closed' ? 'active' : null
}
