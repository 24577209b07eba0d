import { expect, it } from 'vitest'
import { perEuro } from './return-words'

it.each([
  [100n, 150n, 'Elke euro levert naar verwachting € 1,50 op.'], [787_949_950n, 210_000_000n, 'Elke euro levert naar verwachting € 0,26 op.'],
  [1n, 100_000n, 'Elke euro levert naar verwachting € 100.000,00 op.'], [0n, 1n, 'Er is nog geen investering ingevuld.'],
])('%s against %s', (invested, returned, words) => expect(perEuro(invested, returned)).toBe(words))
