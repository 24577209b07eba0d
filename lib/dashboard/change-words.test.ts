import { expect, it } from 'vitest'
import { changeWords } from './change-words'

it('says what changed, most important first', () => {
  expect(changeWords([{ type: 'comment.added', count: 1 }, { type: 'decision.sealed', count: 2 }, { type: 'answer.agreed', count: 5 }]))
    .toBe('2 besluiten genomen, 5 gezamenlijke antwoorden en 1 opmerking')
})
it('leaves housekeeping out', () => {
  expect(changeWords([{ type: 'decision.saved', count: 9 }])).toBe('')
})
