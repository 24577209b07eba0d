import { describe, expect, it } from 'vitest'
import { arrowProblem } from './graph'
import { findElements, nearPart, partChoices, partOf, within } from './part'
import { possibleEnds } from './possible-ends'
import { theoryKinds, type TheoryKind } from './schema'
import type { ArrowView, ElementView } from './theory-view'

const element = (id: string, kind: TheoryKind, extra: Partial<ElementView> = {}): ElementView =>
  ({ id, kind, title: id, version: 1, note: '', indicator: '', goalId: null, interventionId: null, carriedFromId: null, loose: null, goal: null, intervention: null, ...extra })
const arrow = (fromId: string, toId: string): ArrowView => ({ id: `${fromId}-${toId}`, version: 1, fromId, toId, assumption: '', conditions: '', evidence: '', confidence: null })
const theory = {
  elements: [
    element('I1', 'effort'), element('I2', 'effort'), element('U1', 'output'), element('U2', 'output'),
    element('O1', 'outcome', { title: 'Minder schulden', goal: { title: 'Schulden', retired: false, fields: ['work'] } }), element('O2', 'outcome', { note: 'Één café' }), element('A1', 'ambition'), element('A2', 'ambition'),
  ],
  arrows: [arrow('I1', 'U1'), arrow('I2', 'U2'), arrow('U1', 'O1'), arrow('U2', 'O2'), arrow('O1', 'A1'), arrow('O2', 'A2'), arrow('I2', 'U1')],
}
const idsOf = (asked: string) => [...(partOf(theory, asked)?.ids ?? [])].toSorted()

describe('a part of a large theory', () => {
  it('is what leads to an element and what that leads to', () => {
    expect(idsOf('U1')).toEqual(['A1', 'I1', 'I2', 'O1', 'U1'])
    expect(idsOf('A2')).toEqual(['A2', 'I2', 'O2', 'U2'])
  })
  it('is what stands one arrow away', () => {
    expect(idsOf(nearPart('U1'))).toEqual(['I1', 'I2', 'O1', 'U1'])
  })
  it('is everything that rests on goals in a field of life', () => {
    expect(idsOf('gebied-work')).toEqual(['A1', 'I1', 'I2', 'O1', 'U1'])
  })
  it('is all of it when the address asks for nothing that is there', () => {
    expect(partOf(theory, undefined)).toBeUndefined()
    expect(partOf(theory, 'weg')).toBeUndefined()
    expect(within(theory, undefined)).toBe(theory)
  })
  it('keeps the arrows between what stays, and whatever is chosen', () => {
    const shown = within(theory, partOf(theory, 'A2'), 'A1')
    expect(shown.elements.map(({ id }) => id)).toEqual(['I2', 'U2', 'O2', 'A1', 'A2'])
    expect(shown.arrows.map(({ id }) => id)).toEqual(['I2-U2', 'U2-O2', 'O2-A2'])
  })
  it('is chosen by ambition, goal or field of life', () => {
    expect(partChoices(theory).map(({ value }) => value)).toEqual(['A1', 'A2', 'O1', 'gebied-work'])
  })
  it('is found by typing, whatever the accents and capitals', () => {
    expect(findElements(theory.elements, ' SCHULD minder').map(({ id }) => id)).toEqual(['O1'])
    expect(findElements(theory.elements, 'een cafe').map(({ id }) => id)).toEqual(['O2'])
    expect(findElements(theory.elements, '  ')).toEqual([])
  })
})

describe('where an arrow can go', () => {
  it('is exactly where it would not be refused', () => {
    for (const from of theory.elements)
      expect(possibleEnds(theory, from).possible.map(({ id }) => id)).toEqual(theory.elements.filter(({ id }) => !arrowProblem(theory, from.id, id)).map(({ id }) => id))
  })
  it('tells why the rest is left out', () => {
    const chain = { elements: ['a', 'b', 'c'].map((id) => element(id, 'outcome')), arrows: [arrow('a', 'b'), arrow('b', 'c')] }
    expect(possibleEnds(chain, element('b', 'outcome'))).toEqual({ possible: [], others: 'Niet in deze lijst: 1 omdat die pijl er al is, 1 omdat er een kring zou ontstaan.' })
    expect(possibleEnds(theory, element('A1', 'ambition')).others).toBe(`Niet in deze lijst: ${theory.elements.filter(({ kind }) => kind !== theoryKinds[3]).length} omdat een pijl nooit terugloopt van ambitie naar inspanning.`)
    expect(possibleEnds({ elements: chain.elements, arrows: [] }, element('a', 'outcome')).others).toBeUndefined()
  })
})
