import { reachableFrom } from '@/lib/theory/graph'
import type { TheoryView } from '@/lib/theory/theory-view'

type Theory = Pick<TheoryView, 'elements' | 'arrows'>
export type Chosen = { elementId?: string; arrowId?: string }

/** Everything that leads to what was chosen and everything it leads to; undefined when nothing was. */
export function routeOf({ arrows }: Theory, { elementId, arrowId }: Chosen): Set<string> | undefined {
  const arrow = arrows.find(({ id }) => id === arrowId)
  const [from, to] = arrow ? [arrow.fromId, arrow.toId] : [elementId, elementId]
  if (!from || !to) return undefined
  return new Set([...reachableFrom({ arrows }, from, 'back'), ...reachableFrom({ arrows }, to, 'onward')])
}
