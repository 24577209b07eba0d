import type { AnswerFact } from './facts'
import { pointProgress, type PointProgress, type ProgressContext } from './point-progress'
import type { Phase, PhaseCode, ProcessDefinition, Section } from './types'

/** answered + skipped + notApplicable + open = total; discussed = total − open; partlyOpen is part of open. */
export type ProgressCounts = {
  readonly total: number
  readonly discussed: number
  readonly open: number
  readonly partlyOpen: number
  readonly answered: number
  readonly skipped: number
  readonly notApplicable: number
}

/** no_points: the handbook has no checklist here (§7.3), so there is nothing to finish either. */
export type SectionStatus = 'no_points' | 'not_started' | 'in_progress' | 'done'

export type SectionProgress = {
  readonly section: Section
  readonly status: SectionStatus
  readonly points: readonly PointProgress[]
  readonly counts: ProgressCounts
}

export type PhaseProgress = {
  readonly phase: Phase
  /** The cycle whose answers these are; earlier than the programme's for a phase that carries over. */
  readonly cycle: number
  readonly sections: readonly SectionProgress[]
  readonly counts: ProgressCounts
}

export type ProgrammeProgress = {
  readonly cycle: number
  readonly phases: readonly PhaseProgress[]
  readonly counts: ProgressCounts
}

function countPoints(points: readonly PointProgress[]): ProgressCounts {
  const counted = points.filter((point) => point.applies)
  const inState = (state: PointProgress['state']) => counted.filter((point) => point.state === state).length
  const open = inState('open')
  return {
    total: counted.length,
    discussed: counted.length - open,
    open,
    partlyOpen: counted.filter((point) => point.partlyOpen).length,
    answered: inState('answered'),
    skipped: inState('skipped'),
    notApplicable: inState('not_applicable'),
  }
}

function addCounts(parts: readonly { counts: ProgressCounts }[]): ProgressCounts {
  const sum = (key: keyof ProgressCounts) => parts.reduce((total, part) => total + part.counts[key], 0)
  return {
    total: sum('total'),
    discussed: sum('discussed'),
    open: sum('open'),
    partlyOpen: sum('partlyOpen'),
    answered: sum('answered'),
    skipped: sum('skipped'),
    notApplicable: sum('notApplicable'),
  }
}

function sectionStatus(counts: ProgressCounts): SectionStatus {
  if (counts.total === 0) return 'no_points'
  if (counts.open === 0) return 'done'
  return counts.discussed + counts.partlyOpen === 0 ? 'not_started' : 'in_progress'
}

type FactsByPoint = ReadonlyMap<string, readonly AnswerFact[]>

// Map.groupBy would say this in one line, but Node 20 does not have it.
function byPoint(facts: readonly AnswerFact[]): FactsByPoint {
  const grouped = new Map<string, AnswerFact[]>()
  for (const fact of facts) {
    const group = grouped.get(fact.pointId)
    if (group) group.push(fact)
    else grouped.set(fact.pointId, [fact])
  }
  return grouped
}

function sectionFrom(section: Section, facts: FactsByPoint, context: ProgressContext): SectionProgress {
  const points = section.points.map((point) => pointProgress(point, facts.get(point.id) ?? [], context))
  const counts = countPoints(points)
  return { section, status: sectionStatus(counts), points, counts }
}

function phaseFrom(phase: Phase, facts: FactsByPoint, context: ProgressContext): PhaseProgress {
  const sections = phase.sections.map((section) => sectionFrom(section, facts, context))
  return { phase, cycle: context.cycle, sections, counts: addCounts(sections) }
}

/** Where one section stands. */
export const sectionProgress = (
  section: Section,
  facts: readonly AnswerFact[],
  context: ProgressContext,
): SectionProgress => sectionFrom(section, byPoint(facts), context)

/** Where one phase stands. */
export const phaseProgress = (
  phase: Phase,
  facts: readonly AnswerFact[],
  context: ProgressContext,
): PhaseProgress => phaseFrom(phase, byPoint(facts), context)

/**
 * Where the whole programme stands in a cycle. `carriedOver` names the phases that are not done again and the cycle
 * whose answers stand for them (see `carriedOver` in phases.ts): Oriënteren, once a new cycle has begun.
 */
export function programmeProgress(
  definition: ProcessDefinition,
  facts: readonly AnswerFact[],
  context: ProgressContext & { readonly carriedOver?: Partial<Record<PhaseCode, number>> },
): ProgrammeProgress {
  const grouped = byPoint(facts)
  const phases = definition.phases.map((phase) =>
    phaseFrom(phase, grouped, { ...context, cycle: context.carriedOver?.[phase.code] ?? context.cycle }),
  )
  return { cycle: context.cycle, phases, counts: addCounts(phases) }
}
