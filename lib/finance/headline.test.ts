import { expect, it } from 'vitest'
import { readBook } from './book'
import type { Book } from './book-types'
import { headline, yearThatMatters } from './headline'

const plain = (words: string) => words.replaceAll('\u00a0', ' ')
const cost = (year: number, euros: number) => ({ year, interventionId: null, goalId: 'a', amountCents: BigInt(euros * 100) })
const source = (year: number, committed: number, applied: number) => ({
  id: 's', name: 's', kind: 'additional' as const, structural: false, spendBy: null, reportBy: null, reported: false, hourMarks: [], earmarks: [cost(year, Math.max(committed, applied))],
  years: [{ year, appliedCents: BigInt(applied * 100), committedCents: BigInt(committed * 100), receivedCents: 0n, spentCents: 0n, hours: 0 }],
})
const say = (book: Partial<Book>) => plain(headline(readBook({ sources: [], costs: [], conditions: [], contributions: new Map(), ...book }), 2026))

it.each([
  ['Er is nog geen geld vastgelegd.', {}],
  ['Voor 2026 en later is nog geen geld vastgelegd.', { costs: [cost(2025, 10)] }],
  ['Voor 2026 is wel geld vastgelegd, maar nog niet wat alles kost.', { sources: [source(2026, 10, 10)] }],
  ['Voor 2027 is € 40 van de € 100 nog niet gedekt. Van de rest is € 10 nog niet zeker.', { sources: [source(2027, 50, 60)], costs: [cost(2027, 100)] }],
  ['In 2027, 2028 en 2030 is nog niet alles gedekt: samen ontbreekt € 45. Voor 2027 is het € 40 van de € 100. Van de rest is € 10 nog niet zeker.', { sources: [source(2027, 50, 60)], costs: [cost(2027, 100), cost(2028, 2), cost(2030, 3)] }],
  ['Van 2027 tot en met 2030 is nog niet alles gedekt: samen ontbreekt € 10. Voor 2027 is het € 1 van de € 1.', { costs: [cost(2027, 1), cost(2028, 2), cost(2029, 3), cost(2030, 4)] }],
  ['Voor 2026 is € 10 van de € 60 nog niet zeker.', { sources: [source(2026, 50, 60)], costs: [cost(2026, 60)] }],
  ['Vanaf 2026 is alles wat is begroot met zeker geld gedekt.', { sources: [source(2026, 60, 60)], costs: [cost(2026, 60)] }],
])('%s', (words, book) => expect(say(book)).toBe(words))

it('passes over years that are covered', () => {
  expect(yearThatMatters(readBook({ sources: [], costs: [cost(2026, 0), cost(2028, 5)], conditions: [], contributions: new Map() }), 2026)?.year).toBe(2028)
})
