import { meetingPath } from '@/lib/meetings/paths'
import { findPoint } from '@/lib/process/lookup'
import { pointPath, programmePath } from '@/lib/process/paths'
import { definitionOf } from '@/lib/programmes/definition-of'

type Action = { programmeId: string; pointId: string | null; meetingId: string | null; programme: { contentVersion: string } }

/** Where an action was agreed: at a talking point, in a meeting, or in the programme as such. */
export function actionPath({ programmeId, pointId, meetingId, programme }: Action): string {
  const place = pointId === null ? undefined : findPoint(definitionOf(programme), pointId)
  if (place) return pointPath(programmeId, place)
  return meetingId === null ? programmePath(programmeId) : meetingPath(programmeId, meetingId)
}
