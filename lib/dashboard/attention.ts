import { directionRoleLabels } from '@/lib/alliance/labels'
import { alliancePath } from '@/lib/alliance/paths'
import { contractPath, obstaclePath, promisePath } from '@/lib/contract/paths'
import { sourcePath } from '@/lib/finance/paths'
import { interventionPath, networkPath } from '@/lib/interventions/paths'
import { decisionPath, dossierPath, proposalPath } from '@/lib/decisions/paths'
import { wordingOf } from '@/lib/decisions/wording'
import { meetingPath } from '@/lib/meetings/paths'
import { formatCount, formatDate } from '@/lib/platform/format'
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

type Place = { words: string; href: string }

function decided({ id, cycle: currentCycle, definition }: Programme, asking: Asking): Place {
  const { phase, title } = wordingOf(definition, { phase: asking.phase, title: asking.words })
  const words = asking.correction ? `${title} (correctie)` : title
  // Who is asked to vote or sign does that at the proposal; a phase is prepared in its dossier.
  const inDossier = phase && (asking.kind === 'decision' || asking.kind === 'consultation')
  return { words, href: inDossier ? dossierPath({ programmeId: id, phase, cycle: asking.cycle, currentCycle }) : proposalPath(id, asking.id) }
}

/** Until the last day for reactions there is nothing to decide. */
function reacting(programme: Programme, asking: Asking): Place {
  const { words, href } = decided(programme, asking)
  return { words: asking.dueOn === null ? words : `${words}: reacties tot en met ${formatDate(new Date(asking.dueOn))}`, href }
}

function agreedAction({ id, definition }: Programme, { words, pointId }: Asking): Place {
  const point = findPoint(definition, pointId ?? '')
  return { words, href: point ? pointPath(id, point) : programmePath(id) }
}

const postName = (role: string): string => (directionRoleLabels as Record<string, string | undefined>)[role] ?? role

/** Each kind in words, with the place where it can be dealt with. */
const places: Record<Asking['kind'], (programme: Programme, asking: Asking) => Place> = {
  vote: decided, signature: decided, decision: decided, consultation: reacting,
  condition: ({ id }, { words, decisionId }) => ({ words, href: decisionPath(id, decisionId ?? '') }),
  action: agreedAction,
  contract: ({ id }, { words }) => ({ words: `Evaluatie van het lokaal contract (${words})`, href: contractPath(id) }),
  promise: ({ id }, asking) => ({ words: asking.words, href: promisePath(id, asking.id) }),
  obstacle: ({ id }, asking) => ({ words: asking.words, href: obstaclePath(id, asking.id) }),
  funding: ({ id }, { words }) => ({ words: `De betaling loopt af: ${postName(words).toLowerCase()}`, href: alliancePath(id) }),
  milestone: ({ id }, asking) => ({ words: asking.words, href: `${interventionPath(id, asking.id)}#mijlpalen` }),
  carousel: ({ id }, { words }) => ({ words: `${formatCount(Number(words), 'interventie noemt', 'interventies noemen')} geen doel. Zo ontstaat een projectencarrousel.`, href: networkPath(id) }),
  spending: ({ id }, asking) => ({ words: `Geld besteden: ${asking.words}`, href: sourcePath(id, asking.id) }),
  reporting: ({ id }, asking) => ({ words: `Geld verantwoorden: ${asking.words}`, href: sourcePath(id, asking.id) }),
  quorum: ({ id }, asking) => ({ words: `${asking.words}: te weinig mensen om te besluiten`, href: meetingPath(id, asking.id) }),
}

/** What the database found, in words and with a link. */
export function attentionOf(programme: Programme, asking: Asking): Attention {
  const { id, kind, owner, dueOn, late } = asking
  // One source can ask to be spent and to be accounted for.
  return { key: `${kind}-${id}`, kind, owner, late, dueOn: dueOn === null ? null : new Date(dueOn), ...places[kind](programme, asking) }
}

const rank = ({ kind }: Asking): number => (kind === 'vote' || kind === 'signature' ? 0 : kind === 'decision' ? 1 : 2)

/** What oneself has to vote or sign first, then decisions, then what is late, then what is nearest. */
export const byUrgency = (a: Asking, b: Asking): number => rank(a) - rank(b) || (a.dueOn ?? '').localeCompare(b.dueOn ?? '')
