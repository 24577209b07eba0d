import { phaseByCode } from '@/lib/process/lookup'
import type { DecisionOutcome, OutcomeContent, Phase, PhaseCode, ProcessDefinition } from '@/lib/process/types'

/** What a decision is about: a phase of the process, or (`phase` null) anything else, with a title of its own. */
export type DecisionSubject = { readonly phase: PhaseCode | null; readonly title: string }

export type DecisionWording = {
  /** The phase it closes; null for any other decision. */
  readonly phase: Phase | null
  readonly title: string
  readonly question: string
  readonly consider: readonly string[]
  readonly outcomes: Readonly<Record<DecisionOutcome, OutcomeContent>>
}

// The same four outcomes as a phase has, in the words of a proposal.
const proposalOutcomes: DecisionWording['outcomes'] = {
  go: { label: 'Aangenomen', next: 'Voer uit wat is besloten.' },
  go_with_conditions: { label: 'Aangenomen met voorwaarden', next: 'Voer uit wat is besloten en volg de voorwaarden.' },
  not_yet: { label: 'Aangehouden', next: 'Leg het voorstel op de afgesproken datum opnieuw voor.' },
  no_go: { label: 'Verworpen', next: 'Het voorstel gaat niet door.' },
}

/** The words of a decision: those of its phase, or its own title with the words of a proposal. */
export function wordingOf(definition: ProcessDefinition, subject: DecisionSubject): DecisionWording {
  if (subject.phase === null)
    return { phase: null, title: subject.title, question: subject.title, consider: [], outcomes: proposalOutcomes }
  const phase = phaseByCode(definition, subject.phase)
  return { phase, ...phase.decision }
}
