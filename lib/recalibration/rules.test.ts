import { describe, expect, it } from 'vitest'
import { asksVerdict, goesAlong, missingForClosing, statusAfter } from './rules'

const statuses = ['proposed', 'declined', 'planned', 'running', 'stopped', 'completed'] as const

it('asks about what is planned or runs', () => {
  expect(statuses.filter(asksVerdict)).toEqual(['planned', 'running'])
})

it.each([
  ['running', 'continue', true], ['planned', 'adjust', true], ['running', 'stop', false], ['running', 'complete', false], ['running', null, false],
  ['proposed', null, true], ['declined', null, false], ['stopped', null, false], ['completed', 'continue', false],
] as const)('%s with %s goes along: %s', (status, verdict, along) => {
  expect(goesAlong(status, verdict)).toBe(along)
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
