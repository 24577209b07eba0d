import { expect, it } from 'vitest'
import { inOneSentence } from './words'

const rows = (...outcomes: ('continue' | 'adjust' | 'stop' | 'complete' | 'open')[]) =>
  outcomes.map((outcome, index) => ({ id: String(index), title: '', owner: '', outcome, choice: null, goals: [] }))

it.each([
  [[], 'Er zijn geen interventies om op terug te kijken.'],
  [['continue', 'continue', 'adjust', 'stop', 'complete', 'complete', 'open'], 'Van de 7 interventies gaan er 2 door, wordt er 1 bijgesteld, stopt er 1, zijn er 2 klaar en is er voor 1 nog niet gekozen.'],
  [['stop'], 'Van de 1 interventie stopt er 1.'],
] as const)('%j: %s', (outcomes, sentence) => {
  expect(inOneSentence(rows(...outcomes))).toBe(sentence)
})
