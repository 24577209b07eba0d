import { expect, it } from 'vitest'
import { namedByYear } from './row-names'
import { withNames } from '@/components/form/issues'

const naming = namedByYear({ year: 'Jaar', committed: 'Toegekend' })
const typed: Record<string, unknown> = { 'years.0.year': ' 2027 ', 'years.3.year': '', 'years.4.year': ['a', 'b'] }

it('says in the summary in which year and which field each mistake is, by what was typed', () => {
  const issues = ['years.0.committed', 'years.3.year', 'years.4.committed', 'years', 'name'].map((name) => ({ name, message: 'Fout.' }))
  expect(withNames([...issues, { message: 'Alles.' }], naming, (name) => typed[name]).map(({ label }) => label))
    .toEqual(['2027, toegekend', 'Rij zonder jaar, jaar', 'Rij zonder jaar, toegekend', undefined, undefined, undefined])
})

it('leaves issues alone where nobody names them', () => {
  const issues = [{ name: 'title', message: 'Fout.', label: 'Titel' }]
  expect(withNames(issues, undefined, () => undefined)).toBe(issues)
})
