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
