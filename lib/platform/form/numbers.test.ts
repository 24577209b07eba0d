import { expect, it } from 'vitest'
import { parseDutchNumber, parseEuroCents } from './numbers'

it.each([
  ['11200', 11200],
  ['11.200', 11200],
  ['1.250.000,5', 1_250_000.5],
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['-3', -3],
  [' 1 200 ', 1200],
])('%s is %d', (text, number) => expect(parseDutchNumber(text)).toBe(number))

it.each(['', 'veel', '1.25.000', '1,2,3', '12%'])('%s is no number', (text) => expect(parseDutchNumber(text)).toBeNull())

it.each([
  ['€ 1.250.000', 125_000_000n],
  ['12,5', 1250n],
  ['500,-', 50_000n],
  ['-5', -500n],
  ['90071992547409930', 9_007_199_254_740_993_000n],
])('%s in cents', (text, cents) => expect(parseEuroCents(text)).toBe(cents))

it.each(['', '12,345', '12.5', 'twaalf'])('%s is no amount', (text) => expect(parseEuroCents(text)).toBeNull())
