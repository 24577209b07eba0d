import { broken, ok, type Result } from '@/lib/platform/result'
import { phaseByCode } from './lookup'
import type { ProgrammeProgress } from './progress'
import type { DecisionOutcome, PhaseCode, ProcessDefinition } from './types'

export type PhaseStatus = 'not_started' | 'active' | 'closed'

export type PhaseState = { readonly phase: PhaseCode; readonly cycle: number; readonly status: PhaseStatus }

/** A change of one phase, and what is good to know about it; a notice never stops anybody (handbook §3.1: not linear). */
export type PhaseChange = { readonly state: PhaseState; readonly notices: readonly string[] }

/** The phases in order. */
export const phaseOrder = ['orientation', 'startup', 'design', 'execution', 'recalibration'] as const satisfies PhaseCode[]

/** Status of a phase in a cycle; a phase without a state has not been started. */
export const phaseStatus = (states: readonly PhaseState[], phase: PhaseCode, cycle: number): PhaseStatus =>
  states.find((state) => state.phase === phase && state.cycle === cycle)?.status ?? 'not_started'

/**
 * The phases of this cycle whose answers come from an earlier one, with that cycle. A new cycle runs parts of Opstarten
 * and Ontwerpen again (handbook §8.2); the choice for an integral approach stands, unless Oriënteren is taken up anew.
 */
export function carriedOver(states: readonly PhaseState[], cycle: number): Partial<Record<PhaseCode, number>> {
  if (cycle <= 1 || phaseStatus(states, 'orientation', cycle) !== 'not_started') return {}
  const earlier = states.filter(
    (state) => state.phase === 'orientation' && state.cycle < cycle && state.status !== 'not_started',
  )
  return { orientation: earlier.reduce((latest, state) => Math.max(latest, state.cycle), 1) }
}

const stillOpen = (count: number): string =>
  count === 1 ? 'staat nog 1 gesprekspunt open' : `staan nog ${count} gesprekspunten open`

function openPoints(progress: ProgrammeProgress, phase: PhaseCode): number {
  return progress.phases.find((entry) => entry.phase.code === phase)?.counts.open ?? 0
}

/** What is still open in the phases before this one, in kind words; empty when all is settled. */
export function openBefore(
  definition: ProcessDefinition,
  states: readonly PhaseState[],
  progress: ProgrammeProgress,
  phase: PhaseCode,
): string[] {
  const carried = carriedOver(states, progress.cycle)
  return phaseOrder
    .slice(0, phaseOrder.indexOf(phase))
    .filter((earlier) => carried[earlier] === undefined && phaseStatus(states, earlier, progress.cycle) !== 'closed')
    .map((earlier) => {
      const open = openPoints(progress, earlier)
      const { title } = phaseByCode(definition, earlier)
      return open === 0
        ? `${title} is nog niet afgerond; het besluit ontbreekt nog. U kunt alvast verder.`
        : `${title} is nog niet afgerond: er ${stillOpen(open)}. U kunt alvast verder en later teruggaan.`
    })
}

/** Starts a phase. Earlier phases need not be closed; the notices say what is still open there. */
export function startPhase(
  definition: ProcessDefinition,
  states: readonly PhaseState[],
  progress: ProgrammeProgress,
  phase: PhaseCode,
): Result<PhaseChange> {
  const status = phaseStatus(states, phase, progress.cycle)
  const { title } = phaseByCode(definition, phase)
  if (status === 'active') return broken(`${title} loopt al.`)
  if (status === 'closed') return broken(`${title} is afgerond. Heropen de fase als u er weer aan wilt werken.`)
  return ok({
    state: { phase, cycle: progress.cycle, status: 'active' },
    notices: openBefore(definition, states, progress, phase),
  })
}

/** Closes an active phase; open points do not stop it, but they are named. */
export function closePhase(
  definition: ProcessDefinition,
  states: readonly PhaseState[],
  progress: ProgrammeProgress,
  phase: PhaseCode,
): Result<PhaseChange> {
  const { title } = phaseByCode(definition, phase)
  if (phaseStatus(states, phase, progress.cycle) !== 'active') {
    return broken(`${title} loopt niet en kan dus niet worden afgerond.`)
  }
  const open = openPoints(progress, phase)
  return ok({
    state: { phase, cycle: progress.cycle, status: 'closed' },
    notices: open === 0 ? [] : [`In ${title} ${stillOpen(open)}.`],
  })
}

/** Takes up a closed phase again; everything that was said in it is still there. */
export function reopenPhase(
  definition: ProcessDefinition,
  states: readonly PhaseState[],
  cycle: number,
  phase: PhaseCode,
): Result<PhaseChange> {
  if (phaseStatus(states, phase, cycle) !== 'closed') {
    return broken(`${phaseByCode(definition, phase).title} is niet afgerond en hoeft dus niet te worden heropend.`)
  }
  return ok({ state: { phase, cycle, status: 'active' }, notices: [] })
}

const goesOn = (outcome: DecisionOutcome): boolean => outcome === 'go' || outcome === 'go_with_conditions'

export type NewCycle = { readonly cycle: number; readonly states: readonly PhaseState[] }

/**
 * Begins the next cycle after Herijken: what still ran is closed, Opstarten and Ontwerpen start again (handbook §8.2).
 * Whether there is one is for the board to say: `decided` is the sealed decision of Herijken in this cycle.
 * `states` in the result are all states that change or are new.
 */
export function startNewCycle(
  states: readonly PhaseState[],
  cycle: number,
  decided: DecisionOutcome | null,
): Result<NewCycle> {
  if (phaseStatus(states, 'recalibration', cycle) === 'not_started') {
    return broken('Een nieuwe cyclus begint na Herijken. Start eerst de fase Herijken.')
  }
  if (decided === null) {
    return broken('Een nieuwe cyclus begint pas na het besluit van Herijken. Leg dat besluit eerst vast.')
  }
  if (!goesOn(decided)) {
    return broken('Bij Herijken is niet voor een nieuwe cyclus gekozen. Die kan pas beginnen na een nieuw besluit.')
  }
  const closing = states
    .filter((state) => state.cycle === cycle && state.status === 'active')
    .map((state): PhaseState => ({ ...state, status: 'closed' }))
  const starting = (['startup', 'design'] as const).map(
    (phase): PhaseState => ({ phase, cycle: cycle + 1, status: 'active' }),
  )
  return ok({ cycle: cycle + 1, states: [...closing, ...starting] })
}

export type NextStep = {
  /** Whether the decision ends its phase; "not yet" leaves it running. */
  readonly closesPhase: boolean
  readonly suggestedPhase: PhaseCode | null
  readonly suggestsNewCycle: boolean
  readonly sentence: string
}

/** What follows from the decision that ends a phase: what happens to the phase, and what is wise to do next. */
export function nextStep(definition: ProcessDefinition, phase: PhaseCode, outcome: DecisionOutcome): NextStep {
  // Stopping the execution early still asks for evaluation and aftercare (handbook §8.3).
  const careful = phase === 'execution' && outcome === 'no_go'
  const following = phaseOrder[phaseOrder.indexOf(phase) + 1] ?? null
  return {
    closesPhase: outcome !== 'not_yet',
    suggestedPhase: goesOn(outcome) || careful ? following : null,
    suggestsNewCycle: goesOn(outcome) && phase === 'recalibration',
    sentence: phaseByCode(definition, phase).decision.outcomes[outcome].next,
  }
}
