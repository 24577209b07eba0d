import { allPoints, type LocatedPoint } from './lookup'
import type { PointProgress } from './point-progress'
import type { PhaseProgress, ProgrammeProgress, SectionProgress } from './progress'
import type { ProcessDefinition } from './types'

type AnyProgress = ProgrammeProgress | PhaseProgress | SectionProgress

function pointsOf(progress: AnyProgress): readonly PointProgress[] {
  if ('points' in progress) return progress.points
  if ('sections' in progress) return progress.sections.flatMap(pointsOf)
  return progress.phases.flatMap(pointsOf)
}

/**
 * The next point to talk about within this programme, phase or section, in reading order. With `after` the search
 * starts behind that point and comes round to the beginning; undefined when nothing is open.
 */
export function nextOpenPoint(
  definition: ProcessDefinition,
  progress: AnyProgress,
  after?: string,
): LocatedPoint | undefined {
  const open = new Set(
    pointsOf(progress)
      .filter((entry) => entry.applies && !entry.discussed)
      .map((entry) => entry.point.id),
  )
  const places = allPoints(definition)
  const start = places.findIndex((place) => place.point.id === after) + 1
  return [...places.slice(start), ...places.slice(0, start)].find(
    (place) => open.has(place.point.id) && place.point.id !== after,
  )
}
