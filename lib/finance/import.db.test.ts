import { describe, expect, it } from 'vitest'
import { aMember, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aPurse, aSource, type Purse } from '@/tests/support/finance'
import { denied, notFound } from '@/lib/platform/result'
import { exportFinance } from './export-finance'
import { getFinanceTemplate } from './get-finance-template'
import { importFinance } from './import-finance'
import { listSources } from './list-sources'
import { previewFinanceImport } from './preview-finance-import'

useDatabase()

type Rows = string[][]
/** Amounts as they are shown. */
const plain = (words: string) => words.replaceAll('€ ', '€\u00a0')
const head = ['Bron', 'Soort', 'Betaald door', 'Jaar', 'Aangevraagd', 'Toegekend']
const preview = async ({ bureau, programmeId }: Purse, ...tables: Rows[]) =>
  previewFinanceImport.as(bureau, { programmeId, tables: tables.map((rows, index) => ({ name: `Blad${index + 1}`, rows })) })
const errorsOf = async (purse: Purse, ...tables: Rows[]) => {
  const shown = await preview(purse, ...tables)
  if (!shown.ok) return shown.error.kind === 'rule-broken' ? shown.error.message : shown.error.kind
  return shown.value.errors.map(({ row, column }) => `${row} ${column}`)
}

describe('taking over a file', () => {
  it('shows row by row what changes, writes that and nothing else, once', async () => {
    const purse = await aPurse()
    await aSource(purse, {}, { 2026: { committed: '100' }, 2027: { committed: '100' } })
    const tables = [{ name: 'Blad1', rows: [head, ['regio deal', '', '', '2027', '', '1.250,50'], ['Regio Deal', '', '', '2026', '100', '100'], [], ['=Fonds', 'Extra geld', 'Een fonds', '2027', '1,2 mln', '']] }]
    const shown = await previewFinanceImport.as(purse.bureau, { programmeId: purse.programmeId, tables })
    expect(shown).toMatchObject({ ok: true, value: { errors: [], english: [], lines: [
      { row: 2, does: 'changed', before: plain('aangevraagd € 100 en toegekend € 100'), after: plain('aangevraagd € 1.250,50 en toegekend € 1.250,50') },
      { row: 5, what: 'Bron “=Fonds”', does: 'added', after: 'Extra geld, Een fonds, tijdelijk' }, { row: 5, what: '=Fonds, 2027', does: 'added', after: plain('aangevraagd € 1.200.000') },
    ], counts: { added: 2, changed: 1, same: 1, errors: 0 } } })
    if (!shown.ok) return
    const take = { programmeId: purse.programmeId, tables, seen: shown.value.seen }
    expect(await importFinance.as(purse.bureau, take)).toEqual({ ok: true, value: { count: 3 } })
    expect(await importFinance.as(purse.bureau, take)).toMatchObject({ error: { kind: 'conflict' } })
    expect(await listSources.as(purse.bureau, purse, new Date('2026-11-21T10:00:00Z'))).toMatchObject({ value: { sources: [{ name: '=Fonds', money: [{}, { certainCents: 0n, hopedCents: 120_000_000n }] }, { money: [{ certainCents: 10_000n }, { certainCents: 125_050n }] }] } })
    expect((await auditTypes(purse.programme.municipalityId)).at(-1)).toBe('finance.imported')
  })

  it('reads a column of English amounts as English, and says so', async () => {
    const purse = await aPurse()
    expect(await preview(purse, [head, ['A', 'Extra geld', 'Rijk', '2027', '1,250', '1,000.50'], ['B', 'Extra geld', 'Rijk', '2027', '1,250.00', '12']])).toMatchObject({
      value: { errors: [], english: ['Aangevraagd', 'Toegekend'], lines: [{}, { after: plain('aangevraagd € 1.250 en toegekend € 1.000,50') }, {}, { after: plain('aangevraagd € 1.250 en toegekend € 12') }] },
    })
  })

  it('names every mistake with its row and column, and takes over nothing', async () => {
    const purse = await aPurse()
    await aSource(purse, { name: 'Uren', kind: 'in_kind' })
    const rows = [
      head, ['Nieuw', '', '', '2027', '', ''], ['Nieuw', '', '', '27', '-', ''], ['', '', '', '2027', '1', ''], ['Uren', '', '', '2027', '5', ''], ['Oud', 'Zomaar', 'x', '2027', '5', '6'],
      ['Nieuw', '', '', '2027', '', ''],
    ]
    expect(await errorsOf(purse, rows)).toEqual(['2 Soort', '2 Betaald door', '3 Aangevraagd', '3 Jaar', '4 Bron', '5 Toegekend', '6 Soort', '6 Aangevraagd', '7 Jaar'])
    expect(await importFinance.as(purse.bureau, { programmeId: purse.programmeId, tables: [{ name: 'x', rows }], seen: 'x' })).toMatchObject({ error: { kind: 'conflict' } })
    expect(await errorsOf(purse, [head, ['A', 'Extra geld', 'Rijk', '2027', '1,250.50', ''], ['B', 'Extra geld', 'Rijk', '2027', '1.250,50', '']])).toEqual(['2 Aangevraagd'])
    expect(await errorsOf(purse, [['Bron', 'Jaar', 'Kleur'], ['A', '2027', 'rood']])).toContain('“Kleur”')
    expect(await errorsOf(purse, [['Naam', 'Geld'], ['A', '5']])).toContain('geen kolom “Bron”')
    expect(await errorsOf(purse, [head])).toContain('nog niets')
    expect(await errorsOf(purse, [['Waarvoor', 'Naam', 'Jaar', 'Bedrag'], ['Doel', 'Bestaat niet', '2027', '5'], ['Feest', '', '2027', '0']])).toEqual(['2 Naam', '3 Waarvoor', '3 Bedrag'])
  })

  it('refuses fifty thousand rows, in words', async () => {
    const purse = await aPurse()
    expect(await errorsOf(purse, [head, ...Array.from({ length: 50_000 }, () => ['A', '', '', '2027', '1', '1'])])).toContain('50.000 rijen')
  })

  it('is for the bureau; everyone in the programme may download, nobody elsewhere', async () => {
    const purse = await aPurse()
    const given = { programmeId: purse.programmeId, tables: [{ name: 'x', rows: [head] }] }
    for (const member of [purse.partner, await aMember(purse.programme, 'board'), await aMember(purse.programme, 'reader')]) {
      expect(await previewFinanceImport.as(member, given)).toEqual(denied())
      expect(await importFinance.as(member, { ...given, seen: '' })).toEqual(denied())
      expect((await exportFinance.as(member, purse)).ok).toBe(true)
      expect(await getFinanceTemplate.as(member, purse)).toEqual(denied())
    }
    const stranger = await aStranger()
    expect(await previewFinanceImport.as(stranger, given)).toEqual(notFound())
    expect(await importFinance.as(stranger, { ...given, seen: '' })).toEqual(notFound())
    expect(await exportFinance.as(stranger, purse)).toEqual(notFound())
    expect(await getFinanceTemplate.as(stranger, purse)).toEqual(notFound())
  })
})
