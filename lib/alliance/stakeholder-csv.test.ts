import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeCsv } from '@/lib/platform/csv'
import { mostRows, readStakeholders, stakeholderCsv } from './stakeholder-csv'
import { lifeFields } from '@/lib/process/life-fields'
import type { StakeholderKind, Willingness } from './stakeholder-labels'

const partners = [{ id: '00000000-0000-4000-8000-000000000001', name: 'De Dijk; "wonen"' }]
const text = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ';', ',', '\t', '\n', ' ', 'a', 'é', '€', '1'), maxLength: 20 }).map((typed) => typed.trim())
const weight = fc.constantFrom(null, 1, 3, 5)
const party = fc.record({
  name: text.map((typed) => `n${typed}`.trim()), kind: fc.constantFrom<StakeholderKind>('government', 'organisation', 'key_person'), formal: fc.boolean(),
  fields: fc.subarray(lifeFields), aims: text, stake: text, mandate: text, interest: weight, influence: weight, necessary: fc.boolean(),
  willingness: fc.constantFrom<Willingness>('unknown', 'willing', 'hesitant', 'unwilling'), contactName: text,
  contactEmail: fc.constantFrom('', 'a@b.nl'), contactPhone: text, organisationId: fc.constantFrom(null, partners[0]?.id ?? null),
})

it('reads back exactly what it wrote', () => {
  const map = fc.uniqueArray(party, { minLength: 1, maxLength: 8, selector: ({ name }) => name.toLocaleLowerCase('nl') })
  fc.assert(fc.property(map, (parties) => {
    expect(readStakeholders(stakeholderCsv(parties, partners), partners)).toEqual({ parties, errors: [] })
  }))
})

describe('a file', () => {
  it('may hold few columns, in any order and with commas', () => {
    expect(readStakeholders('Nodig,naam\nja,Werkplein\n', [])).toMatchObject({ parties: [{ name: 'Werkplein', necessary: true, kind: 'organisation', formal: true }], errors: [] })
  })
  it('is refused when a column is unknown, double or missing', () => {
    expect(readStakeholders('Naam;Kleur\nA;rood', [])).toEqual({ problem: expect.stringContaining('“Kleur”') as string })
    expect(readStakeholders('Naam;naam\nA;B', [])).toEqual({ problem: expect.stringContaining('twee keer') as string })
    expect(readStakeholders('Soort\nOverheid', [])).toEqual({ problem: expect.stringContaining('“Naam” ontbreekt') as string })
    expect(readStakeholders('Naam', [])).toMatchObject({ problem: expect.any(String) as string })
    expect(readStakeholders('', [])).toMatchObject({ problem: expect.any(String) as string })
  })
  it('of 10,000 rows is refused, one of 2,000 is not', () => {
    const rows = (count: number) => writeCsv([['Naam'], ...Array.from({ length: count }, (_, index) => [`Partij ${index}`])])
    expect(readStakeholders(rows(10_000), [])).toEqual({ problem: expect.stringContaining('10.000 rijen') as string })
    expect(readStakeholders(rows(mostRows), [])).toMatchObject({ errors: [] })
  })
  it('in another alphabet, with a thousand columns or one huge cell is refused in a few words', () => {
    for (const file of ['\u00ff\u00feN\0a\0a\0m\0', ';'.repeat(900_000), 'x'.repeat(900_000)]) {
      const read = readStakeholders(file, [])
      expect('problem' in read && read.problem.length).toBeLessThan(600)
    }
    const read = readStakeholders(`Naam;Soort\nA;${'x'.repeat(900_000)}`, [])
    expect('errors' in read && read.errors[0]?.message.length).toBeLessThan(600)
  })
  it('tells every mistake with its row and column', () => {
    const csv = 'Naam;Soort;Invloed (1-5);Nodig;Leefgebieden;E-mail;Partner\nA;Bakker;9;misschien;Lucht;x;Nee BV\n;Overheid;6;;;geen adres;\nB;;;;;;\nb;;;;;;\nC;;;;;;;teveel'
    const result = readStakeholders(csv, partners)
    expect('errors' in result && result.errors.map(({ row, column }) => `${row} ${column}`)).toEqual([
      '2 Soort', '2 Nodig', '2 Leefgebieden', '2 Partner', '3 Naam', '3 Invloed (1-5)', '3 E-mail', '5 Naam', '6 ',
    ])
  })
})
