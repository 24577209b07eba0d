import { findPoint, findSection, type LocatedPoint } from './lookup'
import type { Phase, ProcessDefinition, Section, TalkingPoint } from './types'

type ProgrammePath = `/programmas/${string}`
type PhasePath = `${ProgrammePath}/fase/${string}`
type SectionPath = `${PhasePath}/${string}`

/** Where a programme lives. */
export const programmePath = (programmeId: string): ProgrammePath => `/programmas/${programmeId}`

/** Where a phase of a programme lives. */
export const phasePath = (programmeId: string, phase: Pick<Phase, 'slug'>): PhasePath =>
  `/programmas/${programmeId}/fase/${phase.slug}`

/** Where a section of a programme lives. */
export const sectionPath = (
  programmeId: string,
  phase: Pick<Phase, 'slug'>,
  section: Pick<Section, 'slug'>,
): SectionPath => `/programmas/${programmeId}/fase/${phase.slug}/${section.slug}`

/** The id of a point's element on its section page. */
export const pointAnchor = (pointId: string): string => `punt-${pointId.replaceAll('.', '-')}`

/** The place on the section page where one point is discussed. */
export const pointPath = (
  programmeId: string,
  place: { phase: Pick<Phase, 'slug'>; section: Pick<Section, 'slug'>; point: Pick<TalkingPoint, 'id'> },
): `${SectionPath}#${string}` =>
  `${sectionPath(programmeId, place.phase, place.section)}#${pointAnchor(place.point.id)}`

/** The point a path leads to; the inverse of `pointPath`, so that no point can be unreachable. */
export function pointAtPath(definition: ProcessDefinition, path: string): LocatedPoint | undefined {
  const match = /^\/programmas\/[^/]+\/fase\/([^/]+)\/([^/#]+)#punt-([\d-]+)$/.exec(path)
  if (!match) return undefined
  const [, phaseSlug = '', sectionSlug = '', anchor = ''] = match
  const place = findPoint(definition, anchor.replaceAll('-', '.'))
  return place?.section === findSection(definition, sectionSlug, phaseSlug)?.section ? place : undefined
}
