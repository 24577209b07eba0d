import type { GraphArrow, GraphElement } from './graph'
import type { ArrowInput } from './schema'

/** What was typed about an arrow, as the columns want it. */
export const arrowColumns = ({ confidence, ...words }: ArrowInput) => ({ ...words, confidence: confidence === '' ? null : confidence })

/** An arrow by its two ends. */
export function arrowName({ elements }: { elements: readonly GraphElement[] }, { fromId, toId }: Pick<GraphArrow, 'fromId' | 'toId'>): string {
  const [from, to] = [fromId, toId].map((id) => elements.find((element) => element.id === id)?.title ?? '')
  return `“${from}” → “${to}”`
}
