import { arrowsBy, type Graph } from './graph'
import { theoryKinds, type TheoryKind } from './schema'

/** Something that takes a place in a column: an element, or the point where a long arrow passes. */
export type Spot = { key: string; column: number; order: number }
export type Layers = {
  columns: Spot[][]
  /** The kind each column belongs to. */
  kinds: TheoryKind[]
  /** The spots an arrow goes through, its ends included, in order. */
  routes: Map<string, string[]>
}

/** How many steps an element stands from the end of the chains of its own kind: from their start, or back from where they lead. */
function depths({ elements, arrows }: Graph, from: 'start' | 'end'): Map<string, number> {
  const kinds = new Map(elements.map(({ id, kind }) => [id, kind]))
  const [near, far] = from === 'start' ? (['toId', 'fromId'] as const) : (['fromId', 'toId'] as const)
  const by = arrowsBy(arrows.filter(({ fromId, toId }) => kinds.get(fromId) === kinds.get(toId)), near)
  const known = new Map<string, number>()
  const depthOf = (id: string): number => {
    const before = known.get(id)
    if (before !== undefined) return before
    const depth = Math.max(-1, ...(by.get(id) ?? []).map((arrow) => depthOf(arrow[far]))) + 1
    known.set(id, depth)
    return depth
  }
  for (const { id } of elements) depthOf(id)
  return known
}

/** The columns from left to right: a kind takes as many as its longest chain needs. */
function columnsOf(graph: Graph): { kinds: TheoryKind[]; columnOf: Map<string, number> } {
  const [fromStart, fromEnd] = [depths(graph, 'start'), depths(graph, 'end')]
  const kinds: TheoryKind[] = []
  const columnOf = new Map<string, number>()
  for (const kind of theoryKinds) {
    const here = graph.elements.filter((element) => element.kind === kind)
    const begin = kinds.length
    const width = here.length === 0 ? 0 : Math.max(...here.map(({ id }) => fromStart.get(id) ?? 0)) + 1
    // What is done stands as near as can be to what it yields, what changes as near as can be to what changes it.
    const isEarly = kind === 'effort' || kind === 'output'
    for (const { id } of here) columnOf.set(id, begin + (isEarly ? width - 1 - (fromEnd.get(id) ?? 0) : (fromStart.get(id) ?? 0)))
    kinds.push(...Array.from({ length: width }, () => kind))
  }
  return { kinds, columnOf }
}

/** Crossings between two neighbouring columns, counted by how many inversions the ends have. */
function crossings(pairs: [left: number, right: number][], size: number): number {
  const tree = new Array<number>(size + 1).fill(0)
  let [count, seen] = [0, 0]
  for (const [, right] of pairs.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    let notAfter = 0
    for (let at = right + 1; at > 0; at -= at & -at) notAfter += tree[at] ?? 0
    count += seen - notAfter
    seen++
    for (let at = right + 1; at <= size; at += at & -at) tree[at] = (tree[at] ?? 0) + 1
  }
  return count
}

type Links = Map<string, Spot[]>

function reorder(column: Spot[], links: Links): void {
  const middle = (spot: Spot) => {
    const near = links.get(spot.key) ?? []
    return near.length === 0 ? spot.order : near.reduce((sum, { order }) => sum + order, 0) / near.length
  }
  const wanted = new Map(column.map((spot) => [spot, middle(spot)]))
  column.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || a.order - b.order)
  column.forEach((spot, order) => { spot.order = order })
}

const total = (columns: Spot[][], right: Links) =>
  columns.reduce((sum, column, index) => {
    const pairs = column.flatMap((spot) => (right.get(spot.key) ?? []).map(({ order }): [number, number] => [spot.order, order]))
    return sum + crossings(pairs, columns[index + 1]?.length ?? 0)
  }, 0)

/** Sweeps to and fro, each column following its neighbours, and keeps the order with the fewest crossings. */
function uncross(columns: Spot[][], left: Links, right: Links): void {
  let best = { count: total(columns, right), order: columns.map((column) => [...column]) }
  for (let sweep = 0; sweep < 12 && best.count > 0; sweep++) {
    if (sweep % 2 === 0) for (const column of columns.slice(1)) reorder(column, left)
    else for (const column of columns.slice(0, -1).reverse()) reorder(column, right)
    const count = total(columns, right)
    if (count < best.count) best = { count, order: columns.map((column) => [...column]) }
  }
  best.order.forEach((column, index) => {
    column.forEach((spot, order) => { spot.order = order })
    columns[index] = column
  })
}

/** Puts every element in a column by its kind, with long arrows passing between the others and few crossings. */
export function layersOf(graph: Graph): Layers & { left: Links; right: Links } {
  const { kinds, columnOf } = columnsOf(graph)
  const columns: Spot[][] = kinds.map(() => [])
  const spots = new Map<string, Spot>()
  const place = (key: string, column: number) => {
    const there = columns[column] ?? []
    const spot = { key, column, order: there.length }
    there.push(spot)
    spots.set(key, spot)
  }
  for (const { id } of graph.elements) place(id, columnOf.get(id) ?? 0)
  const routes = new Map<string, string[]>()
  const left: Links = new Map()
  const right: Links = new Map()
  const link = (links: Links, at: string, other: string) => {
    const spot = spots.get(other)
    if (spot) links.set(at, [...(links.get(at) ?? []), spot])
  }
  for (const { id, fromId, toId } of graph.arrows) {
    const route = [fromId]
    for (let column = (columnOf.get(fromId) ?? 0) + 1; column < (columnOf.get(toId) ?? 0); column++) {
      place(`${id}/${column}`, column)
      route.push(`${id}/${column}`)
    }
    route.push(toId)
    routes.set(id, route)
    route.slice(1).forEach((key, index) => {
      const before = route[index] ?? ''
      link(left, key, before)
      link(right, before, key)
    })
  }
  uncross(columns, left, right)
  return { columns, kinds, routes, left, right }
}
