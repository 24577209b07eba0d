import type { Day } from './content'

/** Where a decision stands on its way: proposal → consultation → vote → confirmation → sealed. */
export type Stage = 'proposal' | 'consultation' | 'submitted' | 'voting' | 'voted' | 'sealed'

export type FlowFacts = {
  readonly submittedAt: Date | null
  readonly consultationUntil: Day | null
  readonly votingOpenedAt: Date | null
  readonly votingClosedAt: Date | null
  readonly sealedAt: Date | null
}

/** The stage on a day; consultation ends by itself when its last day is over. */
export function stageOf(facts: FlowFacts, today: Day): Stage {
  if (facts.sealedAt) return 'sealed'
  if (facts.votingClosedAt) return 'voted'
  if (facts.votingOpenedAt) return 'voting'
  if (!facts.submittedAt) return 'proposal'
  return facts.consultationUntil !== null && today <= facts.consultationUntil ? 'consultation' : 'submitted'
}
