import { expect, it } from 'vitest'
import type { TheoryKind } from './schema'
import { sheetsOf } from './sheets'

const element = (id: string, kind: TheoryKind) => ({
  id, version: 1, kind, title: id, note: '', indicator: '', goalId: null, interventionId: null, carriedFromId: null, loose: null, goal: null, intervention: null,
})
const arrow = (fromId: string, toId: string) => ({ id: `${fromId}${toId}`, version: 1, fromId, toId, assumption: '', conditions: '', evidence: '', confidence: null })
const many = Array.from({ length: 30 }, (_, index) => element(`e${index}`, 'effort'))
const large = { elements: [...many, element('A', 'ambition'), element('B', 'ambition')], arrows: [arrow('e0', 'A'), arrow('e0', 'B'), arrow('e1', 'e0')] }

it('has one sheet while that can be read, and none for nothing', () => {
  expect(sheetsOf({ elements: [], arrows: [] })).toEqual([])
  expect(sheetsOf({ elements: large.elements.slice(0, 5), arrows: [] })).toMatchObject([{ key: 'geheel' }])
})

it('has a sheet for each ambition with its whole chain, and one for the rest', () => {
  const sheets = sheetsOf(large)
  expect(sheets.map(({ heading, theory }) => [heading, theory.elements.length, theory.arrows.length])).toEqual([['A', 3, 2], ['B', 3, 2], ['Wat nog naar geen ambitie leidt', 28, 0]])
})
