import { kindLabels } from './labels'
import { theoryKinds, type TheoryKind } from './schema'

export type GraphElement = { id: string; kind: TheoryKind; title: string }
export type GraphArrow = { id: string; fromId: string; toId: string }
/** What leads to what. Always without cycles: every change is held against the rules below first. */
export type Graph = { elements: readonly GraphElement[]; arrows: readonly GraphArrow[] }

/** More than anybody can read; also counts what was taken away. */
export const mostElements = 2000

const rankOf = (kind: TheoryKind) => theoryKinds.indexOf(kind)
const quoted = (title: string) => `“${title}”`
const called = ({ kind, title }: GraphElement) => `${quoted(title)} (${kindLabels[kind].toLowerCase()})`

/** Groups arrows by one of their ends. */
export function arrowsBy<A extends GraphArrow>(arrows: readonly A[], end: 'fromId' | 'toId'): Map<string, A[]> {
  const by = new Map<string, A[]>()
  for (const arrow of arrows) {
    const there = by.get(arrow[end])
    if (there) there.push(arrow)
    else by.set(arrow[end], [arrow])
  }
  return by
}

/** The shortest way from one element to another along the arrows, both included; undefined when there is none. */
export function findPath({ arrows }: Pick<Graph, 'arrows'>, fromId: string, toId: string): string[] | undefined {
  const outgoing = arrowsBy(arrows, 'fromId')
  const cameFrom = new Map<string, string | null>([[fromId, null]])
  // A Map keeps the order in which keys came, so going over it while it grows is a breadth-first search.
  for (const id of cameFrom.keys()) {
    if (id === toId) break
    for (const arrow of outgoing.get(id) ?? []) if (!cameFrom.has(arrow.toId)) cameFrom.set(arrow.toId, id)
  }
  if (!cameFrom.has(toId)) return undefined
  const path: string[] = []
  for (let id: string | null | undefined = toId; id; id = cameFrom.get(id)) path.unshift(id)
  return path
}

/** Everything that can be reached from an element along the arrows, itself included. */
export function reachableFrom({ arrows }: Pick<Graph, 'arrows'>, id: string, way: 'onward' | 'back'): Set<string> {
  const [near, far] = way === 'onward' ? (['fromId', 'toId'] as const) : (['toId', 'fromId'] as const)
  const by = arrowsBy(arrows, near)
  const reached = new Set([id])
  for (const at of reached) for (const arrow of by.get(at) ?? []) reached.add(arrow[far])
  return reached
}

function cycleProblem(graph: Graph, fromId: string, toId: string): string | undefined {
  const back = findPath(graph, toId, fromId)
  if (!back) return undefined
  const titles = new Map(graph.elements.map(({ id, title }) => [id, title]))
  const round = [fromId, ...back].map((id) => titles.get(id)).join(' → ')
  return `Zo ontstaat een kring: ${round}. Iets kan niet tot zichzelf leiden. Haal eerst een van deze pijlen weg of kies een ander element.`
}

/**
 * Why there can be no arrow from one element to another, in plain Dutch; undefined when there can.
 * An arrow never goes back to an earlier kind: backward mapping reads the chain from ambition to effort, but what leads
 * to what runs one way (handbook §5.2). Within a kind it may: a small change can lead to a larger one, one effort can
 * make another possible. Steps may be skipped, as not every effort yields something to count.
 */
export function arrowProblem(graph: Graph, fromId: string, toId: string): string | undefined {
  const [from, to] = [fromId, toId].map((id) => graph.elements.find((element) => element.id === id))
  if (!from || !to) return 'Een van beide elementen is er niet meer.'
  if (fromId === toId) return 'Een pijl gaat naar een ander element, niet terug naar zichzelf.'
  if (rankOf(from.kind) > rankOf(to.kind))
    return `Een pijl loopt van inspanning via output en outcome naar ambitie, nooit terug. Van ${called(from)} naar ${called(to)} kan dus niet; andersom misschien wel.`
  if (graph.arrows.some((arrow) => arrow.fromId === fromId && arrow.toId === toId)) return 'Deze pijl is er al.'
  return cycleProblem(graph, fromId, toId)
}

/** Why an element cannot become another kind: the arrows that would then run back. */
export function kindProblem(graph: Graph, id: string, kind: TheoryKind): string | undefined {
  const elements = graph.elements.map((element) => (element.id === id ? { ...element, kind } : element))
  const byId = new Map(elements.map((element) => [element.id, element]))
  const wrong = graph.arrows.filter(({ fromId, toId }) => {
    const [from, to] = [byId.get(fromId), byId.get(toId)]
    return from !== undefined && to !== undefined && rankOf(from.kind) > rankOf(to.kind)
  })
  if (wrong.length === 0) return undefined
  const named = wrong.slice(0, 3).map(({ fromId, toId }) => `${quoted(byId.get(fromId)?.title ?? '')} → ${quoted(byId.get(toId)?.title ?? '')}`)
  const more = wrong.length > 3 ? ` en nog ${wrong.length - 3}` : ''
  return `Als ${kindLabels[kind].toLowerCase()} zou hier een pijl teruglopen: ${named.join(', ')}${more}. Haal die pijl eerst weg.`
}

/** What is wrong with a whole graph; asked when an earlier state is put back among what others drew since. */
export function graphProblem(graph: Graph): string | undefined {
  const done: GraphArrow[] = []
  for (const arrow of graph.arrows) {
    const problem = arrowProblem({ elements: graph.elements, arrows: done }, arrow.fromId, arrow.toId)
    if (problem) return problem
    done.push(arrow)
  }
  return undefined
}
