import type { GraphArrow, GraphElement } from './graph'
import type { Confidence } from './schema'

type Element = GraphElement & { note: string; indicator: string; carriedFromId: string | null }
type Arrow = GraphArrow & { assumption: string; conditions: string; evidence: string; confidence: Confidence | null }
type Version<E, A> = { elements: readonly E[]; arrows: readonly A[] }

const elementWords = ['kind', 'title', 'note', 'indicator'] as const
const arrowWords = ['assumption', 'conditions', 'evidence', 'confidence'] as const
type ElementField = (typeof elementWords)[number]
type ArrowField = (typeof arrowWords)[number]

type Change<T, F> = { before: T; after: T; fields: F[] }
type Ends<A, E> = { arrow: A; from: E; to: E }
export type Comparison<E, A> = {
  elements: { added: E[]; gone: E[]; changed: Change<E, ElementField>[] }
  arrows: { added: Ends<A, E>[]; gone: Ends<A, E>[]; changed: (Change<A, ArrowField> & { from: E; to: E })[] }
}

/** Which element of the older version each of the newer one came from, through the cycles in between. */
function origins(newer: readonly Element[], older: readonly Element[], carriedFrom: ReadonlyMap<string, string | null>): Map<string, string> {
  const known = new Set(older.map(({ id }) => id))
  return new Map(newer.flatMap(({ id }) => {
    let at: string | null | undefined = id
    while (at && !known.has(at)) at = carriedFrom.get(at)
    return at ? [[id, at] as const] : []
  }))
}

/** What differs between two versions; `carriedFrom` tells of every element which one it was made from. */
export function compareGraphs<E extends Element, A extends Arrow>(
  older: Version<E, A>, newer: Version<E, A>, carriedFrom: ReadonlyMap<string, string | null>,
): Comparison<E, A> {
  const origin = origins(newer.elements, older.elements, carriedFrom)
  const byId = new Map([...older.elements, ...newer.elements].map((element) => [element.id, element]))
  const kept = new Set(origin.values())
  const way = (fromId: string, toId: string) => `${fromId} ${toId}`
  const before = new Map(older.arrows.map((arrow) => [way(arrow.fromId, arrow.toId), arrow]))
  const earlier = ({ fromId, toId }: A) => before.get(way(origin.get(fromId) ?? '', origin.get(toId) ?? ''))
  const stayed = new Set(newer.arrows.map(earlier))
  const ends = (arrow: A): Ends<A, E>[] => {
    const [from, to] = [byId.get(arrow.fromId), byId.get(arrow.toId)]
    return from && to ? [{ arrow, from, to }] : []
  }
  return {
    elements: {
      added: newer.elements.filter(({ id }) => !origin.has(id)),
      gone: older.elements.filter(({ id }) => !kept.has(id)),
      changed: newer.elements.flatMap((after) => {
        const then = byId.get(origin.get(after.id) ?? '')
        const fields = then ? elementWords.filter((field) => then[field] !== after[field]) : []
        return then && fields.length > 0 ? [{ before: then, after, fields }] : []
      }),
    },
    arrows: {
      added: newer.arrows.filter((arrow) => !earlier(arrow)).flatMap(ends),
      gone: older.arrows.filter((arrow) => !stayed.has(arrow)).flatMap(ends),
      changed: newer.arrows.flatMap((after) => {
        const then = earlier(after)
        const fields = then ? arrowWords.filter((field) => then[field] !== after[field]) : []
        return then && fields.length > 0 ? ends(after).map(({ from, to }) => ({ before: then, after, fields, from, to })) : []
      }),
    },
  }
}
