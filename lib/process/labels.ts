import type { Judgement, PointState } from './facts'
import type { PhaseStatus } from './phases'
import type { SectionStatus } from './progress'

/** The words for the process that every screen shares. */
export const judgementLabels: Record<Judgement, string> = { yes: 'Ja', partly: 'Deels', no: 'Nee' }

export const pointStateLabels: Record<PointState, string> = {
  open: 'Open',
  answered: 'Besproken',
  skipped: 'Overgeslagen met reden',
  not_applicable: 'Niet van toepassing',
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
