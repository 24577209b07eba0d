import type { Graph } from './graph'
import { layersOf, type Layers, type Spot } from './layers'
import type { TheoryKind } from './schema'
import { wrapWords } from './wrap-words'

export const boxWidth = 182
const columnGap = 62
const lineHeight = 20
const padding = 10
const rowGap = 18
/** What the names of the columns take. */
export const headHeight = 44
/** What a line of a title has, between the margins of its box. */
const textWidth = boxWidth - 22
const mostLines = 7

export type Box = { id: string; x: number; y: number; width: number; height: number; lines: string[] }
export type Line = { id: string; path: string }
export type Band = { kind: TheoryKind; x: number; width: number }
export type Layout = { width: number; height: number; boxes: Box[]; lines: Line[]; bands: Band[] }
type Options = {
  /** How many lines an element needs beneath its title. */
  extraLines: (id: string) => number
}

/**
 * Puts the spots of a column as near as can be to where they want to be, in their order and without overlap: the least
 * squares under that order, by pooling neighbours that want to change places.
 */
function settle(wanted: number[], heights: number[]): number[] {
  const offsets: number[] = []
  let below = 0
  heights.forEach((height, index) => {
    offsets.push(below + height / 2)
    below += height + rowGap
    if (index === heights.length - 1) below -= rowGap
  })
  const pools: { sum: number; count: number }[] = []
  wanted.forEach((want, index) => {
    let pool = { sum: want - (offsets[index] ?? 0), count: 1 }
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count }
      pools.pop()
    }
    pools.push(pool)
  })
  const placed = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
  return placed.map((place, index) => place + (offsets[index] ?? 0))
}

type Middles = Map<string, number>

function follow(column: Spot[], heightOf: (key: string) => number, middles: Middles, links: Map<string, Spot[]>[]): void {
  const wanted = column.map(({ key }) => {
    const near = links.flatMap((side) => side.get(key) ?? [])
    return near.length === 0 ? (middles.get(key) ?? 0) : near.reduce((sum, spot) => sum + (middles.get(spot.key) ?? 0), 0) / near.length
  })
  const placed = settle(wanted, column.map(({ key }) => heightOf(key)))
  column.forEach(({ key }, index) => middles.set(key, placed[index] ?? 0))
}

/** The height of every spot's middle: each column first from the top, then drawn to its neighbours. */
function middlesOf({ columns, left, right }: ReturnType<typeof layersOf>, heightOf: (key: string) => number): Middles {
  const middles: Middles = new Map()
  for (const column of columns) {
    const placed = settle(column.map(() => 0), column.map(({ key }) => heightOf(key)))
    column.forEach(({ key }, index) => middles.set(key, placed[index] ?? 0))
  }
  for (let round = 0; round < 4; round++) {
    for (const column of columns.slice(1)) follow(column, heightOf, middles, [left])
    for (const column of columns.slice(0, -1).reverse()) follow(column, heightOf, middles, [right])
  }
  for (const column of columns) follow(column, heightOf, middles, [left, right])
  return middles
}

const columnX = (column: number) => padding + column * (boxWidth + columnGap)
const round = (value: number) => Math.round(value * 10) / 10

/** A line that leaves and arrives level, straight where it passes a column. */
function pathOf(route: string[], first: number, middleOf: (key: string) => number): string {
  const bends = route.slice(1).map((key, index) => {
    const [x1, x2] = [columnX(first + index) + boxWidth, columnX(first + index + 1)]
    const [y1, y2, half] = [middleOf(route[index] ?? ''), middleOf(key), (x2 - x1) / 2]
    const through = index < route.length - 2 ? ` H${x2 + boxWidth}` : ''
    return `C${x1 + half} ${y1} ${x1 + half} ${y2} ${x2} ${y2}${through}`
  })
  return `M${columnX(first) + boxWidth} ${middleOf(route[0] ?? '')} ${bends.join(' ')}`
}

function bandsOf(kinds: Layers['kinds']): Band[] {
  return [...new Set(kinds)].map((kind) => {
    const count = kinds.filter((other) => other === kind).length
    return { kind, x: columnX(kinds.indexOf(kind)) - padding, width: count * (boxWidth + columnGap) - columnGap + 2 * padding }
  })
}

/** Where everything of the picture stands, from left to right: effort, output, outcome, ambition (handbook §6.4). */
export function layoutOf(graph: Graph, { extraLines }: Options): Layout {
  const layers = layersOf(graph)
  const lines = new Map(graph.elements.map(({ id, title }) => [id, wrapWords(title, textWidth, mostLines)]))
  const heightOf = (key: string) => {
    const words = lines.get(key)
    return words ? (words.length + extraLines(key)) * lineHeight + 2 * padding : 4
  }
  const middles = middlesOf(layers, heightOf)
  const top = Math.min(...[...middles].map(([key, middle]) => middle - heightOf(key) / 2))
  const middleOf = (key: string) => round((middles.get(key) ?? 0) - top + headHeight + padding)
  const columnOf = new Map(layers.columns.flatMap((column) => column.map((spot) => [spot.key, spot.column] as const)))
  const boxes = graph.elements.map(({ id }) => {
    const height = heightOf(id)
    return { id, x: columnX(columnOf.get(id) ?? 0), y: round(middleOf(id) - height / 2), width: boxWidth, height, lines: lines.get(id) ?? [] }
  })
  const bottom = Math.max(0, ...[...middles.keys()].map((key) => middleOf(key) + heightOf(key) / 2))
  return {
    width: layers.columns.length * (boxWidth + columnGap) - columnGap + 2 * padding, height: Math.max(headHeight, Math.ceil(bottom + padding)), boxes, bands: bandsOf(layers.kinds),
    lines: [...layers.routes].map(([id, route]) => ({ id, path: pathOf(route, columnOf.get(route[0] ?? '') ?? 0, middleOf) })),
  }
}
