import { decisionPath, dossierPath, proposalPath } from '@/lib/decisions/paths'
import { wordingOf } from '@/lib/decisions/wording'
import { findPoint } from '@/lib/process/lookup'
import { pointPath, programmePath } from '@/lib/process/paths'
import type { ProcessDefinition } from '@/lib/process/types'
import type { Asking } from './load-asking'

/** One thing that asks for somebody's attention, with the place where it can be done. */
export type Attention = {
  key: string
  kind: Asking['kind']
  words: string
  owner: string
  dueOn: Date | null
  late: boolean
  href: string
}

type Programme = { id: string; cycle: number; definition: ProcessDefinition }

function place({ id, cycle: currentCycle, definition }: Programme, { decisionId, phase: code, cycle, correction, pointId, ...asking }: Asking) {
  if (asking.kind === 'decision') {
    const { phase, title } = wordingOf(definition, { phase: code, title: asking.words })
    const href = phase ? dossierPath({ programmeId: id, phase, cycle, currentCycle }) : proposalPath(id, asking.id)
    return { words: correction ? `${title} (correctie)` : title, href }
  }
  if (decisionId) return { words: asking.words, href: decisionPath(id, decisionId) }
  const point = findPoint(definition, pointId ?? '')
  return { words: asking.words, href: point ? pointPath(id, point) : programmePath(id) }
}

/** What the database found, in words and with a link. */
export function attentionOf(programme: Programme, asking: Asking): Attention {
  const { id: key, kind, owner, dueOn, late } = asking
  return { key, kind, owner, late, dueOn: dueOn === null ? null : new Date(dueOn), ...place(programme, asking) }
}

/** Decisions first, then what is late, then what is nearest. */
export const byUrgency = (a: Asking, b: Asking): number =>
  Number(b.kind === 'decision') - Number(a.kind === 'decision') || (a.dueOn ?? '').localeCompare(b.dueOn ?? '')
