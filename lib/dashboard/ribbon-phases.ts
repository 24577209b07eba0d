import { closesPhase, type DecisionSummary } from '@/lib/decisions/summary'
import { phasePath } from '@/lib/process/paths'
import { phaseOrder, phaseStatus, type PhaseState } from '@/lib/process/phases'
import type { ProgrammeProgress } from '@/lib/process/progress'
import type { PhaseCode } from '@/lib/process/types'

type Given = {
  programmeId: string
  states: readonly PhaseState[]
  progress: ProgrammeProgress
  carried: Partial<Record<PhaseCode, number>>
  /** Newest first. */
  decisions: readonly DecisionSummary[]
}

/** The decision that stands for a phase in a cycle: the newest that no correction took the place of. */
export const standingDecision = (decisions: readonly DecisionSummary[], code: PhaseCode, cycle: number) =>
  decisions.filter(closesPhase).find((decision) => decision.phase.code === code && decision.cycle === cycle && !decision.correctedBy) ?? null

/**
 * Words on a phase that follows one where the board said no; it stops nobody, but nobody should begin unaware.
 * Not after Uitvoeren: stopping there still asks for Herijken (handbook §8.3).
 */
export function stoppedBefore(decisions: readonly DecisionSummary[], states: readonly PhaseState[], code: PhaseCode, cycle: number): string[] {
  return phaseOrder.slice(0, phaseOrder.indexOf(code)).flatMap((earlier) => {
    const decision = standingDecision(decisions, earlier, cycle)
    if (decision?.outcome !== 'no_go' || earlier === 'execution' || phaseStatus(states, earlier, cycle) !== 'closed') return []
    return [`Bij ${decision.phase.title} is besloten: ${decision.outcomeLabel.toLowerCase()} (besluit ${decision.number}). Begin deze fase alleen als het bestuur daarop terugkomt.`]
  })
}

/** What the phase ribbon draws. */
export function ribbonPhases({ programmeId, states, progress, carried, decisions }: Given) {
  return progress.phases.map(({ phase, cycle, counts }) => {
    const decision = standingDecision(decisions, phase.code, cycle)
    return {
      code: phase.code, number: phase.number, title: phase.title, href: phasePath(programmeId, phase),
      status: phaseStatus(states, phase.code, progress.cycle),
      discussed: counts.discussed, total: counts.total, fromCycle: carried[phase.code] ?? null,
      decision: decision && { outcome: decision.outcome, label: decision.outcomeLabel },
    }
  })
}
