import { arrowsBy, type GraphArrow, type GraphElement } from './graph'
import type { Confidence, TheoryKind } from './schema'

export type Loose = 'leads-nowhere' | 'nothing-leads-here'

type Element = GraphElement & { indicator: string; goalId: string | null; interventionId: string | null }
type Arrow = GraphArrow & { evidence: string; confidence: Confidence | null }

const led: readonly TheoryKind[] = ['outcome', 'ambition']

/** Which elements hang loose, and why: all but an ambition lead somewhere, and something leads to an outcome or ambition. */
export function looseElements(graph: { elements: readonly GraphElement[]; arrows: readonly GraphArrow[] }): Map<string, Loose> {
  const [outgoing, incoming] = [arrowsBy(graph.arrows, 'fromId'), arrowsBy(graph.arrows, 'toId')]
  const why = ({ id, kind }: GraphElement): Loose | undefined => {
    if (kind !== 'ambition' && !outgoing.has(id)) return 'leads-nowhere'
    return led.includes(kind) && !incoming.has(id) ? 'nothing-leads-here' : undefined
  }
  return new Map(graph.elements.flatMap((element) => {
    const loose = why(element)
    return loose ? [[element.id, loose] as const] : []
  }))
}

/** Nobody is sure of it: low, or never said. */
const isUnsure = ({ confidence }: Pick<Arrow, 'confidence'>) => confidence === null || confidence === 'low'

/** What a theory of change still asks for (handbook §5.2, §6.3, §6.4). */
export function findingsOf<E extends Element, A extends Arrow>(graph: { elements: readonly E[]; arrows: readonly A[] }) {
  const loose = looseElements(graph)
  return {
    loose: graph.elements.flatMap((element) => {
      const why = loose.get(element.id)
      return why ? [{ element, why }] : []
    }),
    withoutIndicator: graph.elements.filter(({ kind, indicator }) => kind === 'outcome' && indicator === ''),
    withoutIntervention: graph.elements.filter(({ kind, interventionId }) => kind === 'effort' && interventionId === null),
    unsure: graph.arrows.filter(isUnsure),
    unsaid: graph.arrows.filter(({ confidence }) => confidence === null),
    doubted: graph.arrows.filter(({ confidence }) => confidence === 'low'),
    withoutEvidence: graph.arrows.filter(({ evidence }) => evidence === ''),
  }
}
