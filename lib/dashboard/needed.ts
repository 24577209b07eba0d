import { formatDeadline } from '@/lib/platform/format'
import { phaseByCode } from '@/lib/process/lookup'
import { phasePath } from '@/lib/process/paths'
import { nextStep, phaseStatus, type PhaseState } from '@/lib/process/phases'
import type { DecisionOutcome, PhaseCode, PhaseSlug, ProcessDefinition } from '@/lib/process/types'
import type { AskingKind } from './load-asking'

export type NeededKind = AskingKind | 'review' | 'preparation' | 'begin' | 'point'

/** One thing that is needed now: what, by whom, before when, and where to do it. */
export type Needed = {
  key: string
  kind: NeededKind
  words: string
  owner: string | null
  dueOn: Date | null
  href: string
}

const most = 5
const soonDays = 28

/** What somebody is asked to decide never falls off the list; then late things, what is due soon, and last what can simply be gone on with. */
const rankOf: Record<NeededKind, number> = {
  vote: 0, signature: 0, decision: 1, consultation: 3, action: 3, condition: 3, review: 3, promise: 3, obstacle: 3, quorum: 3, funding: 3, contract: 3, milestone: 3, spending: 3, reporting: 3,
  // It has no day and so is never late, yet nobody may overlook it.
  carousel: 2,
  preparation: 4, begin: 4, point: 5,
}

const rank = ({ kind, dueOn }: Needed, now: Date) => (dueOn && formatDeadline(dueOn, now).late && rankOf[kind] > 2 ? 2 : rankOf[kind])

// What takes long to arrange is asked in good time by who looks for it.
const isSoon = ({ kind, dueOn }: Needed, now: Date) =>
  dueOn === null || kind === 'contract' || kind === 'funding' || dueOn.getTime() - now.getTime() <= soonDays * 86_400_000

export type Decided = {
  programme: { id: string; currentCycle: number }
  definition: ProcessDefinition
  states: readonly PhaseState[]
  /** The newest decision that no later one corrects. */
  latest: { phase: { code: PhaseCode }; outcome: DecisionOutcome; cycle: number } | undefined
}

type Standing = { id: string; phase: { slug: PhaseSlug; title: string }; reviewOn: Date | null }

/** When "not yet" or a no-go comes back to the board: a finger on the pulse needs a day (handbook §4.6). */
export const reviewsOf = (programmeId: string, standing: readonly Standing[]): Needed[] =>
  standing.flatMap(({ id, phase, reviewOn }) =>
    reviewOn === null ? [] : [{
      key: `review-${id}`, kind: 'review' as const, words: `Opnieuw besluiten over ${phase.title}`, owner: null, dueOn: reviewOn,
      href: phasePath(programmeId, phase),
    }])

/** What the last decision asks for and nobody has begun: the phase after it, or a new cycle (handbook §3.1, §8.2). */
export function beginAfterDecision({ programme, definition, states, latest }: Decided): Needed[] {
  const { id, currentCycle } = programme
  if (!latest || latest.cycle !== currentCycle) return []
  const { suggestedPhase, suggestsNewCycle } = nextStep(definition, latest.phase.code, latest.outcome)
  const begin = (code: PhaseCode, words: string): Needed[] =>
    [{ key: `begin-${code}`, kind: 'begin', words, owner: null, dueOn: null, href: phasePath(id, phaseByCode(definition, code)) }]
  if (suggestsNewCycle) return begin(latest.phase.code, `Cyclus ${currentCycle + 1} beginnen`)
  if (!suggestedPhase || phaseStatus(states, suggestedPhase, currentCycle) !== 'not_started') return []
  return begin(suggestedPhase, `${phaseByCode(definition, suggestedPhase).title} beginnen`)
}

/** The few things that need attention most. */
export function mostNeeded(things: readonly Needed[], now: Date): Needed[] {
  const byUrgency = (a: Needed, b: Needed) =>
    rank(a, now) - rank(b, now) || (a.dueOn?.getTime() ?? 0) - (b.dueOn?.getTime() ?? 0)
  return things.filter((thing) => isSoon(thing, now)).sort(byUrgency).slice(0, most)
}
