import { arrowsBy, type GraphArrow, type GraphElement, reachableFrom } from './graph'
import { theoryKinds } from './schema'

type Ends<E> = {
  possible: E[]
  /** Why the others are not offered; undefined when all are. */
  others: string | undefined
}

/** Where an arrow from an element can go, and in a sentence why it cannot go elsewhere. The same rules as `arrowProblem`. */
export function possibleEnds<E extends GraphElement>(graph: { elements: readonly E[]; arrows: readonly GraphArrow[] }, from: E): Ends<E> {
  const before = reachableFrom(graph, from.id, 'back')
  const already = new Set((arrowsBy(graph.arrows, 'fromId').get(from.id) ?? []).map(({ toId }) => toId))
  const runsBack = ({ kind }: E) => theoryKinds.indexOf(kind) < theoryKinds.indexOf(from.kind)
  const rest = graph.elements.filter(({ id }) => id !== from.id)
  const drawn = rest.filter(({ id }) => already.has(id))
  const back = rest.filter((element) => !already.has(element.id) && runsBack(element))
  const circle = rest.filter((element) => !already.has(element.id) && !runsBack(element) && before.has(element.id))
  const why = [
    ...(drawn.length > 0 ? [`${drawn.length} omdat die pijl er al is`] : []),
    ...(back.length > 0 ? [`${back.length} omdat een pijl nooit terugloopt van ambitie naar inspanning`] : []),
    ...(circle.length > 0 ? [`${circle.length} omdat er een kring zou ontstaan`] : []),
  ]
  const barred = new Set([...drawn, ...back, ...circle])
  return { possible: rest.filter((element) => !barred.has(element)), others: why.length === 0 ? undefined : `Niet in deze lijst: ${why.join(', ')}.` }
}
