import { expect, it } from 'vitest'
import { amountWords, sideWords } from './promise-words'

const plain = (words: string) => words.replaceAll('\u00a0', ' ')

it('says how much, to the cent', () => {
  expect(plain(amountWords('money', { amountCents: 125_050n, hours: null }))).toBe('€ 1.250,50')
  expect(amountWords('hours', { amountCents: null, hours: 1200 })).toBe('1.200 uren')
  expect(amountWords('hours', { amountCents: null, hours: 1 })).toBe('1 uur')
  expect(amountWords('other', { amountCents: null, hours: null })).toBe('')
})

it('leaves out of a side what is nothing', () => {
  const tally = { count: 1, promised: { amountCents: 0n, hours: 0 }, delivered: { amountCents: 0n, hours: 0 }, deliveredCount: 0, late: 0 }
  expect(sideWords(tally)).toBe('1 toezegging')
  expect(plain(sideWords({ ...tally, count: 2, promised: { amountCents: 100n, hours: 8 } }))).toBe('2 toezeggingen, € 1, 8 uren')
})
