import { currentDefinition } from '@/lib/process/definitions'
import { findPoint } from '@/lib/process/lookup'
import { pointAnchor, sectionPath } from '@/lib/process/paths'

/** Where a form about a point stood, with a word for the page (`?key=value`) and the point in sight; null for no point of ours. */
export function pointPage(programmeId: string, pointId: string, say: Record<string, string>): `/programmas/${string}` | null {
  const place = findPoint(currentDefinition, pointId)
  if (!place) return null
  const path = sectionPath(encodeURIComponent(programmeId), place.phase, place.section)
  return `${path}?${new URLSearchParams({ punt: pointId, ...say }).toString()}#${pointAnchor(pointId)}`
}
