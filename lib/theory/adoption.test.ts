import { describe, expect, it } from 'vitest'
import { adoptionOf, notYetIn } from './adoption'
import type { TheoryKind } from './schema'

const goal = (id: string, parentId: string | null = null, title = id) => ({ id, title, parentId, indicator: '' })
const effort = (id: string, ...contributions: { goalId: string; direct: boolean; how: string }[]) => ({ id, title: id, status: 'planned', contributions })
const there = (id: string, kind: TheoryKind, goalId: string) => ({ id, kind, title: id, goalId, interventionId: null })
const nothing = { elements: [], arrows: [] }
const counter = () => {
  let number = 0
  return () => `n${++number}`
}

describe('what is taken over', () => {
  it('offers what is not there yet, and no intervention that ended', () => {
    const free = notYetIn([{ goalId: 'a', interventionId: null }, { goalId: null, interventionId: 'i' }],
      { goals: [goal('a'), goal('b')], interventions: [effort('i'), effort('j'), { ...effort('k'), status: 'stopped' }, { ...effort('l'), status: 'declined' }] })
    expect([free.goals, free.interventions].map((rows) => rows.map(({ id }) => id))).toEqual([['b'], ['j']])
  })

  it('makes ambitions, outcomes and efforts, with the arrows that were put into words', () => {
    const all = {
      goals: [goal('a'), goal('b', 'a')],
      interventions: [effort('i', { goalId: 'b', direct: true, how: 'Gezinnen vinden hulp' }, { goalId: 'a', direct: false, how: 'Op den duur' }), effort('j', { goalId: 'b', direct: true, how: ' ' })],
    }
    const { elements, arrows } = adoptionOf(nothing, all, all, counter())
    expect(elements.map(({ id, kind, goalId, interventionId }) => [id, kind, goalId ?? interventionId])).toEqual([['n1', 'ambition', 'a'], ['n2', 'outcome', 'b'], ['n3', 'effort', 'i'], ['n4', 'effort', 'j']])
    expect(arrows.map(({ fromId, toId, assumption }) => [fromId, toId, assumption])).toEqual([['n2', 'n1', ''], ['n3', 'n2', 'Gezinnen vinden hulp']])
  })

  it('ties on to what stands there, but draws nothing between what was there already or against the rules', () => {
    const all = { goals: [goal('a'), goal('b', 'a'), goal('c', 'a'), goal('d', 'c')], interventions: [] }
    const live = { elements: [there('A', 'ambition', 'a'), there('B', 'outcome', 'b'), there('C', 'output', 'c')], arrows: [] }
    const { arrows } = adoptionOf(live, all, { goals: all.goals.slice(3), interventions: [] }, counter())
    // An outcome cannot lead back to an output.
    expect(arrows).toEqual([])
    const onto = adoptionOf({ ...live, elements: live.elements.slice(0, 2) }, all, { goals: all.goals.slice(2, 3), interventions: [] }, counter())
    expect(onto.arrows.map(({ fromId, toId }) => [fromId, toId])).toEqual([['n1', 'A']])
  })

  it('keeps a long title whole in the note', () => {
    const all = { goals: [goal('a', null, 'x'.repeat(200))], interventions: [] }
    const [element] = adoptionOf(nothing, all, all, counter()).elements
    expect([element?.title.length, element?.note.length]).toEqual([160, 200])
  })
})
