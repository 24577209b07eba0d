import type { Phase, PhaseCode, ProcessDefinition, Section, TalkingPoint } from './types'

export type LocatedSection = { readonly phase: Phase; readonly section: Section }
export type LocatedPoint = LocatedSection & { readonly point: TalkingPoint }

/** All sections in reading order, each with its phase. */
export const allSections = (definition: ProcessDefinition): LocatedSection[] =>
  definition.phases.flatMap((phase) => phase.sections.map((section) => ({ phase, section })))

// A definition never changes, and a page looks up points by the dozen.
const pointsOf = new WeakMap<ProcessDefinition, ReadonlyMap<string, LocatedPoint>>()

function pointsById(definition: ProcessDefinition): ReadonlyMap<string, LocatedPoint> {
  const known = pointsOf.get(definition)
  if (known) return known
  const places = allSections(definition).flatMap((place) => place.section.points.map((point) => ({ ...place, point })))
  const points = new Map(places.map((place) => [place.point.id, place]))
  pointsOf.set(definition, points)
  return points
}

/** All talking points in reading order, each with its phase and section. */
export const allPoints = (definition: ProcessDefinition): LocatedPoint[] => [...pointsById(definition).values()]

/** A phase by the Dutch word in the URL. */
export const findPhase = (definition: ProcessDefinition, slug: string): Phase | undefined =>
  definition.phases.find((phase) => phase.slug === slug)

/** A phase by its code; every definition holds all five, so this never fails. */
export function phaseByCode(definition: ProcessDefinition, code: PhaseCode): Phase {
  const phase = definition.phases.find((candidate) => candidate.code === code)
  if (!phase) throw new Error(`process definition ${definition.version} has no phase ${code}`)
  return phase
}

/** A section by its slug; pass the phase slug too when the URL has one, so that a section answers in its own phase only. */
export const findSection = (
  definition: ProcessDefinition,
  slug: string,
  phaseSlug?: string,
): LocatedSection | undefined =>
  allSections(definition).find(
    (place) => place.section.slug === slug && (phaseSlug === undefined || place.phase.slug === phaseSlug),
  )

/** A section by its number in the handbook, such as `4.1`. */
export const findSectionById = (definition: ProcessDefinition, id: string): LocatedSection | undefined =>
  allSections(definition).find((place) => place.section.id === id)

/** A talking point by its id, such as `4.1.1`. */
export const findPoint = (definition: ProcessDefinition, id: string): LocatedPoint | undefined =>
  pointsById(definition).get(id)

/** The section before and after this one, across the borders of phases. */
export function neighbours(
  definition: ProcessDefinition,
  sectionId: string,
): { previous?: LocatedSection; next?: LocatedSection } {
  const sections = allSections(definition)
  const index = sections.findIndex((place) => place.section.id === sectionId)
  if (index < 0) return {}
  return { previous: sections[index - 1], next: sections[index + 1] }
}
