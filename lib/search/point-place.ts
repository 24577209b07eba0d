import { dossierPath } from '@/lib/decisions/paths'
import { findPoint } from '@/lib/process/lookup'
import { pointPath, programmePath } from '@/lib/process/paths'
import type { SearchedProgramme } from './load-programmes'

type Said = { pointId: string | null; cycle: number; /** Shown on the page of the running cycle too. */ stays?: boolean }

/** Where something that was said at a talking point is read now: at the point, or in the dossier of an earlier cycle. */
export function pointPlace({ id, currentCycle, definition, cycleOf }: SearchedProgramme, { pointId, cycle, stays = false }: Said) {
  const place = pointId === null ? undefined : findPoint(definition, pointId)
  if (!place) return { question: '', place: '', href: programmePath(id) }
  const { phase, section, point } = place
  const here = stays || cycle === cycleOf(phase.code)
  return {
    question: point.question,
    place: `${phase.title} · ${section.title} · punt ${point.id}${here ? '' : ` · cyclus ${cycle}`}`,
    href: here ? pointPath(id, place) : dossierPath({ programmeId: id, phase, cycle, currentCycle }),
  }
}
