import { describe, expect, it } from 'vitest'
import { compareGraphs } from './compare'
import { findingsOf, looseElements } from './findings'
import type { Graph, GraphElement } from './graph'
import { boxWidth, layoutOf } from './layout'
import { layersOf } from './layers'
import { outlineOf, type Outline } from './outline'
import { theoryKinds } from './schema'
import { wrapWords } from './wrap-words'

const element = (id: string, kind: GraphElement['kind'], title = id) => ({ id, kind, title, note: '', indicator: '', goalId: null, interventionId: null, carriedFromId: null as string | null })
const arrow = (fromId: string, toId: string) => ({ id: `${fromId}-${toId}`, fromId, toId, assumption: '', conditions: '', evidence: '', confidence: null as 'low' | 'high' | null })
const chain = {
  elements: [element('I', 'effort'), element('U', 'output'), element('O1', 'outcome'), element('O2', 'outcome'), element('A', 'ambition')],
  arrows: [arrow('I', 'U'), arrow('U', 'O1'), arrow('O1', 'O2'), arrow('O2', 'A'), arrow('I', 'A')],
}

/** A theory as large as they come: elements spread over the kinds, arrows to the next kind or further. */
function large(elements: number, arrows: number): Graph {
  let state = 7
  const random = (below: number) => (state = (state * 16807) % 2147483647) % below
  const kindAt = (index: number) => theoryKinds[Math.floor((4 * index) / elements)] ?? 'effort'
  const made = Array.from({ length: elements }, (_, index) => element(`e${index}`, kindAt(index), `Element nummer ${index} met een titel van gewone lengte`))
  const drawn = new Map(Array.from({ length: arrows }, () => {
    const from = random(elements - 1)
    const to = Math.min(elements - 1, from + 1 + random(Math.ceil(elements / 2)))
    return [`${from}-${to}`, arrow(`e${from}`, `e${to}`)] as const
  }))
  return { elements: made, arrows: [...drawn.values()] }
}

describe('the picture', () => {
  it('runs from left to right, each kind in columns of its own', () => {
    const { boxes, bands } = layoutOf(chain, { extraLines: () => 0 })
    const x = (id: string) => boxes.find((box) => box.id === id)?.x ?? 0
    expect(['I', 'U', 'O1', 'O2', 'A'].map(x)).toEqual(['I', 'U', 'O1', 'O2', 'A'].map(x).toSorted((a, b) => a - b))
    expect(new Set(boxes.map((box) => box.x)).size).toBe(5)
    expect(bands.map(({ kind }) => kind)).toEqual([...theoryKinds])
  })
  it('lays nothing over another and leaves no arrow out, also with 150 elements and 300 arrows', () => {
    const graph = large(150, 300)
    const { boxes, lines, width, height } = layoutOf(graph, { extraLines: () => 1 })
    expect(boxes).toHaveLength(150)
    expect(lines.map(({ id }) => id).toSorted()).toEqual(graph.arrows.map(({ id }) => id).toSorted())
    for (const [index, a] of boxes.entries()) {
      expect(a.x >= 0 && a.x + boxWidth <= width && a.y >= 0 && a.y + a.height <= height).toBe(true)
      for (const b of boxes.slice(index + 1)) expect(a.x !== b.x || a.y + a.height <= b.y || b.y + b.height <= a.y, `${a.id} over ${b.id}`).toBe(true)
    }
    for (const { path } of lines) expect(path).not.toContain('NaN')
  })
  it('uncrosses what can be uncrossed', () => {
    const crossed = { elements: [element('a', 'effort'), element('b', 'effort'), element('x', 'output'), element('y', 'output')], arrows: [arrow('a', 'y'), arrow('b', 'x')] }
    const order = layersOf(crossed).columns.map((column) => column.map(({ key }) => key).join(''))
    expect(['ab yx', 'ba xy']).toContain(order.join(' '))
  })
  it('is empty for an empty theory', () => {
    expect(layoutOf({ elements: [], arrows: [] }, { extraLines: () => 0 })).toMatchObject({ boxes: [], lines: [], bands: [] })
  })
  it('breaks titles into lines', () => {
    expect(wrapWords('Bewoners zoeken eerder hulp bij geldzorgen', 160, 5)).toEqual(['Bewoners zoeken', 'eerder hulp bij', 'geldzorgen'])
    expect(wrapWords('Arbeidsmarktperspectiefverbetering', 160, 5)).toEqual(['Arbeidsmarktperspe', 'ctiefverbetering'])
    expect(wrapWords('een twee drie', 40, 2)).toEqual(['een', 'twe…'])
  })
})

describe('what is still asked for', () => {
  it('finds what hangs loose', () => {
    const lone = { elements: [...chain.elements, element('L', 'effort'), element('M', 'outcome'), element('N', 'ambition'), element('P', 'output')], arrows: [...chain.arrows, arrow('M', 'A'), arrow('P', 'A')] }
    expect([...looseElements(lone)]).toEqual([['L', 'leads-nowhere'], ['M', 'nothing-leads-here'], ['N', 'nothing-leads-here']])
  })
  it('finds outcomes without indicator, efforts without intervention and arrows nobody is sure of', () => {
    const found = findingsOf({ ...chain, arrows: chain.arrows.map((one, index) => ({ ...one, confidence: index < 2 ? ('high' as const) : one.confidence, evidence: index === 0 ? 'Onderzoek' : '' })) })
    expect(found.withoutIndicator.map(({ id }) => id)).toEqual(['O1', 'O2'])
    expect(found.withoutIntervention.map(({ id }) => id)).toEqual(['I'])
    expect(found.unsure).toHaveLength(3)
    expect(found.unsaid.length + found.doubted.length).toBe(3)
    expect(found.withoutEvidence).toHaveLength(4)
  })
})

describe('the list', () => {
  const write = (entries: Outline<GraphElement>[]): string => entries.map(({ element: { id }, shownBefore, below }) => `${id}${shownBefore ? '*' : ''}(${write(below)})`).join('')
  it('reads back from ambition to effort, and writes out once what leads to more', () => {
    expect(write(outlineOf(chain))).toBe('A(I()O2(O1(U(I()))))')
    const many = { elements: [element('I', 'effort'), element('U', 'output'), element('A', 'ambition'), element('B', 'ambition')], arrows: [arrow('I', 'U'), arrow('U', 'A'), arrow('U', 'B')] }
    expect(write(outlineOf(many))).toBe('A(U(I()))B(U*())')
  })
  it('shows what leads to no ambition by itself', () => {
    expect(write(outlineOf({ ...chain, elements: [...chain.elements, element('L', 'effort')] }))).toMatch(/L\(\)$/)
  })
  it('holds every element of a large theory, and ends', () => {
    const graph = large(150, 300)
    const ids = new Set<string>()
    const visit = (entries: Outline<GraphElement>[]) => { for (const one of entries) { ids.add(one.element.id); visit(one.below) } }
    visit(outlineOf(graph))
    expect(ids.size).toBe(150)
  })
})

describe('two versions', () => {
  it('differ in what came, went and was reworded', () => {
    const newer = {
      elements: [{ ...element('I2', 'effort', 'Anders'), carriedFromId: 'I' }, { ...element('A2', 'ambition', 'A'), carriedFromId: 'A' }, element('N', 'output')],
      arrows: [{ ...arrow('I2', 'A2'), confidence: 'high' as const }, arrow('I2', 'N')],
    }
    const found = compareGraphs(chain, newer, new Map(newer.elements.map(({ id, carriedFromId }) => [id, carriedFromId])))
    expect(found.elements.added.map(({ id }) => id)).toEqual(['N'])
    expect(found.elements.gone.map(({ id }) => id)).toEqual(['U', 'O1', 'O2'])
    expect(found.elements.changed).toMatchObject([{ before: { id: 'I' }, after: { id: 'I2' }, fields: ['title'] }])
    expect(found.arrows.added.map(({ arrow: { id } }) => id)).toEqual(['I2-N'])
    expect(found.arrows.gone).toHaveLength(4)
    expect(found.arrows.changed).toMatchObject([{ fields: ['confidence'], from: { id: 'I2' } }])
  })
  it('are followed through the cycles in between', () => {
    const newest = { elements: [{ ...element('I3', 'effort', 'I'), carriedFromId: 'I2' }], arrows: [] }
    const found = compareGraphs({ elements: [element('I', 'effort')], arrows: [] }, newest, new Map([['I3', 'I2'], ['I2', 'I'], ['I', null]]))
    expect(found.elements).toEqual({ added: [], gone: [], changed: [] })
  })
})
