import type { FactState, Judgement, PointState } from './facts'
import type { PhaseStatus } from './phases'
import type { SectionStatus } from './progress'
import type { AnsweredBy, DecisionOutcome } from './types'

/** The words for the process that every screen shares. */
export const judgementLabels: Record<Judgement, string> = { yes: 'Ja', partly: 'Deels', no: 'Nee' }

export const pointStateLabels: Record<PointState, string> = {
  open: 'Open',
  answered: 'Besproken',
  skipped: 'Overgeslagen met reden',
  not_applicable: 'Niet van toepassing',
}

/** What a person does when recording an answer, as words on a choice. */
export const answerChoiceLabels: Record<FactState, string> = {
  answered: 'Antwoord vastleggen',
  skipped: 'Overslaan met reden',
  not_applicable: 'Niet van toepassing',
}

export const answeredByLabels: Record<AnsweredBy, string> = {
  programme: 'Eén gezamenlijk antwoord',
  organisation: 'Elke partner antwoordt voor zichzelf',
}

export const sectionStatusLabels: Record<SectionStatus, string> = {
  no_points: 'Geen gesprekspunten',
  not_started: 'Nog niet begonnen',
  in_progress: 'In gesprek',
  done: 'Alle punten besproken',
}

export const phaseStatusLabels: Record<PhaseStatus, string> = {
  not_started: 'Nog niet begonnen',
  active: 'Loopt',
  closed: 'Afgerond',
}

/** In general; each phase has its own words in `phase.decision.outcomes`. */
export const outcomeLabels: Record<DecisionOutcome, string> = {
  go: 'Go',
  go_with_conditions: 'Go met voorwaarden',
  not_yet: 'Nog niet',
  no_go: 'No-go',
}
