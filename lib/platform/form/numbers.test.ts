import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDutchNumber, parseEnglishCents, parseEuroCents, typedAmount } from './numbers'

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
  ['1.250.000,50', 125_000_050n],
  ['€ 1,2 mln', 120_000_000n],
  ['1,25 miljoen', 125_000_000n],
  ['250k', 25_000_000n],
  ['250 duizend', 25_000_000n],
  ['-250 K', -25_000_000n],
  ['1,5 mld.', 150_000_000_000n],
  ['EUR 12,-', 1200n],
  ['12,– euro', 1200n],
  ['1.250', 125_000n],
  ['0', 0n],
  ['90071992547409930', 9_007_199_254_740_993_000n],
])('%s in cents', (text, cents) => expect(parseEuroCents(text)).toBe(cents))

it.each(['', '-', '–', '€', '12,345', '12.5', 'twaalf', 'k', 'mln', '1,250,000.50', '1.25.000', '0,000000001 mln', '1,2 mln 3', '--5', '12%', '1e6'])('%s is no amount', (text) => expect(parseEuroCents(text)).toBeNull())

it.each([['1,250,000.50', 125_000_050n], ['1250.5', 125_050n], ['1,250', 125_000n], ['€ 12', 1200n], ['-3.10', -310n]])('%s in English cents', (text, cents) =>
  expect(parseEnglishCents(text)).toBe(cents))
it.each(['', '-', '1.250,50', '1,25', '12.345', '1.2 mln'])('%s is no English amount', (text) => expect(parseEnglishCents(text)).toBeNull())

describe('whatever the amount', () => {
  const cents = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n })
  it('is read back as it was typed', () => {
    fc.assert(fc.property(cents, (amount) => { expect(parseEuroCents(typedAmount(amount))).toBe(amount) }), { numRuns: 2000 })
  })
  it('is read with points, an euro sign, spaces or English marks alike', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), (amount) => {
      const [euros, rest] = [String(amount / 100n), String(amount % 100n).padStart(2, '0')]
      const grouped = euros.replaceAll(/(?<=\d)(?=(\d{3})+$)/g, '.')
      expect(parseEuroCents(`€\u00a0${grouped},${rest}`)).toBe(amount)
      expect(parseEnglishCents(`${grouped.replaceAll('.', ',')}.${rest}`)).toBe(amount)
    }), { numRuns: 2000 })
  })
  it('is never guessed: what is read in words is exactly so much', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.constantFrom(['k', 1000n] as const, [' mln', 1_000_000n] as const), (amount, [word, times]) => {
      expect(parseEuroCents(`${typedAmount(amount)}${word}`)).toBe(amount * times)
    }), { numRuns: 1000 })
  })
  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('1', '0', '.', ',', '-', ' ', 'k', 'm', 'l', 'n', '€', '–') }), (text) => {
      for (const parse of [parseEuroCents, parseEnglishCents]) { const read = parse(text); expect(read === null || typeof read === 'bigint').toBe(true) }
    }), { numRuns: 2000 })
  })
})
