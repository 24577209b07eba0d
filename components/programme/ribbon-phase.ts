import type { PhaseStatus } from '@/lib/process/phases'
import type { DecisionOutcome, PhaseCode } from '@/lib/process/types'

/** What the ribbon shows of a phase. */
export type RibbonPhase = {
  code: PhaseCode
  number: number
  title: string
  href: string
  status: PhaseStatus
  discussed: number
  total: number
  /** The cycle whose answers these are, when that is an earlier one. */
  fromCycle: number | null
  /** The sealed decision that stands for this phase, with its own words. */
  decision: { outcome: DecisionOutcome; label: string } | null
}

/** How far the conversation is, short enough to stand under a link of the ribbon. */
export function spokenCount({ discussed, total }: Pick<RibbonPhase, 'discussed' | 'total'>): string {
  return discussed === 0 ? `${total} punten open` : `${discussed} van ${total} besproken`
}

/**
 * The phase at which the board chose to go no further; undefined when it goes on. Stopping the execution still leads to
 * Herijken (handbook §8.3), so that is no end.
 */
export const stoppedAt = <Phase extends Pick<RibbonPhase, 'code' | 'status' | 'fromCycle' | 'decision'>>(phases: readonly Phase[]): Phase | undefined =>
  phases.find(({ code, status, fromCycle, decision }) => decision?.outcome === 'no_go' && status === 'closed' && fromCycle === null && code !== 'execution')
