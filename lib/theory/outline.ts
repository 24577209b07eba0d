import { arrowsBy, type GraphArrow, type GraphElement } from './graph'

/** An element in the list, with below it what leads to it. */
export type Outline<E> = {
  element: E
  /** The arrow by which it leads to the one above; null at the top. */
  arrowId: string | null
  /** What is below it stands elsewhere in the list already. */
  shownBefore: boolean
  below: Outline<E>[]
}

/**
 * The picture as a nested list, read backward from ambition to effort (backward mapping, handbook §5.2). What leads to
 * several things stands below each of them, but is written out only once: a chain of many-to-many would have no end.
 * What leads to no ambition stands at the top by itself.
 */
export function outlineOf<E extends GraphElement>(graph: { elements: readonly E[]; arrows: readonly GraphArrow[] }): Outline<E>[] {
  const byId = new Map(graph.elements.map((element, order) => [element.id, { element, order }]))
  const [incoming, outgoing] = [arrowsBy(graph.arrows, 'toId'), arrowsBy(graph.arrows, 'fromId')]
  const shown = new Set<string>()
  const entry = (element: E, arrowId: string | null): Outline<E> => {
    const shownBefore = shown.has(element.id)
    shown.add(element.id)
    if (shownBefore) return { element, arrowId, shownBefore: (incoming.get(element.id) ?? []).length > 0, below: [] }
    const sources = (incoming.get(element.id) ?? []).flatMap(({ id, fromId }) => {
      const source = byId.get(fromId)
      return source ? [{ id, ...source }] : []
    })
    return {
      element, arrowId, shownBefore: false,
      below: sources.toSorted((a, b) => a.order - b.order).map((source) => entry(source.element, source.id)),
    }
  }
  const isTop = ({ id }: E) => !outgoing.has(id)
  const ambitions = graph.elements.filter((element) => element.kind === 'ambition' && isTop(element))
  const others = graph.elements.filter((element) => element.kind !== 'ambition' && isTop(element))
  return [...ambitions, ...others].map((element) => entry(element, null))
}
