import { describe, expect, it } from 'vitest'
import { asksVerdict, goesAlong, missingForClosing, nextToJudge, outcomeOf, statusAfter } from './rules'

const statuses = ['proposed', 'declined', 'planned', 'running', 'stopped', 'completed'] as const

it('asks about what is planned or runs', () => {
  expect(statuses.filter(asksVerdict)).toEqual(['planned', 'running'])
})

it('takes along what was not ended, also what began after the closing', () => {
  expect(statuses.filter(goesAlong)).toEqual(['proposed', 'planned', 'running'])
})

it.each([
  ['running', 'stop', false, 'stop'], ['running', null, false, 'open'], ['stopped', 'continue', false, null], ['proposed', null, false, null],
  ['running', 'adjust', true, 'adjust'], ['stopped', 'stop', true, 'stop'], ['completed', 'complete', true, 'complete'],
  // The alliance decided otherwise after the closing.
  ['running', 'stop', true, 'continue'], ['stopped', 'continue', true, 'stop'], ['planned', null, true, 'continue'], ['stopped', null, true, null], ['declined', 'stop', true, null],
] as const)('%s with verdict %s, closed %s, becomes %s', (status, verdict, closed, outcome) => {
  expect(outcomeOf(status, verdict, closed)).toBe(outcome)
})

it('goes on with the next without a choice, and begins again after the last', () => {
  const all = [['a', null], ['b', 'stop'], ['c', null], ['d', null]].map(([id, verdict]) => ({ id: id ?? '', status: 'running' as const, verdict: verdict as 'stop' | null }))
  expect([nextToJudge(all, 'a')?.id, nextToJudge(all, 'c')?.id, nextToJudge(all, 'd')?.id]).toEqual(['c', 'd', 'a'])
  expect(nextToJudge(all.filter(({ id }) => id === 'a' || id === 'b'), 'a')).toBeUndefined()
})

it('ends what stops or is complete, and nothing else', () => {
  expect([statusAfter('stop'), statusAfter('complete'), statusAfter('continue'), statusAfter('adjust')]).toEqual(['stopped', 'completed', null, null])
})

describe('closing', () => {
  const answers = { rightProblems: 'Ja.', stillWhy: 'Ja.', rightParties: 'Ja.', doingNeeded: 'Deels.', structuresFit: 'Ja.' }

  it('asks for every answer and every choice, by name', () => {
    const judged = [{ title: 'Taalhuis', status: 'running', verdict: null }, { title: 'Oud', status: 'completed', verdict: null }] as const
    expect(missingForClosing({ ...answers, stillWhy: ' ' }, judged)).toEqual(['Nog niet beantwoord: Staan we nog achter het waarom?', 'Nog niet gekozen: Taalhuis'])
  })

  it('may be done when nothing is open', () => {
    expect(missingForClosing(answers, [{ title: 'Taalhuis', status: 'running', verdict: 'stop' }])).toEqual([])
  })
})
