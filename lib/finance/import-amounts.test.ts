import { expect, it } from 'vitest'
import { writingOf } from './import-amounts'

const column = (...texts: string[]) => {
  const writing = writingOf('Bedrag', texts.map((text, index) => ({ row: index + 2, text })))
  return 'problem' in writing ? writing.problem : texts.map((text) => writing.read(text))
}

it.each([
  ['Dutch', ['1.250', '1.250,50'], [125_000n, 125_050n]], ['Dutch without evidence', ['1.250', '12'], [125_000n, 1200n]],
  ['English', ['1,250', '1,250.50', '12'], [125_000n, 125_050n, 1200n]], ['English groups', ['1,250,000'], [125_000_000n]],
  ['unclear on its own', ['1,250'], [null]], ['from a spreadsheet', ['1250,5', '40'], [125_050n, 4000n]], ['in words', ['1,2 mln'], [120_000_000n]],
])('reads a column that is %s', (_, texts, cents) => expect(column(...texts)).toEqual(cents))

it('refuses both in one column, and says where', () => {
  expect(column('1.250,50', '12', '1,250.50')).toContain('“1.250,50” in rij 2 en “1,250.50” in rij 4')
})
