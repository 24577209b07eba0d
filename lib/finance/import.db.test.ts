import { describe, expect, it } from 'vitest'
import { aMember, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aPurse, aSource, type Purse } from '@/tests/support/finance'
import { aGoal } from '@/tests/support/goals'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { denied, notFound } from '@/lib/platform/result'
import { exportFinance } from './export-finance'
import { getFinanceTemplate } from './get-finance-template'
import { importFinance } from './import-finance'
import { loadWholeBook } from './load-book'
import { listSources } from './list-sources'
import { previewFinanceImport } from './preview-finance-import'
import { savePurposes } from './save-purposes'
import { saveReport } from './save-report'

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

  it('mends what the database refuses, so that what was shown can be written', async () => {
    const purse = await aPurse()
    const tables = [{ name: 'Blad\u00001', rows: [[...head, 'Voorwaarden'], ['De\u0000al', 'Extra geld', 'Rijk\ud83d', '2027', '1', '1', 'Eerst\udc00 dit']] }]
    const shown = await previewFinanceImport.as(purse.bureau, { ...purse, tables })
    if (!shown.ok) throw new Error(JSON.stringify(shown))
    expect((await importFinance.as(purse.bureau, { ...purse, tables, seen: shown.value.seen })).ok).toBe(true)
    const { sources } = await systemTransaction((db) => loadWholeBook(db, purse.programmeId))
    expect(sources).toMatchObject([{ name: 'Deal', payer: 'Rijk\ufffd', conditions: 'Eerst\ufffd dit' }])
  })

  it('makes no source that its own forms could not save again', async () => {
    const purse = await aPurse()
    await aSource(purse, { name: 'Deal' }, { 2000: { committed: '1' }, 2001: { committed: '1' } })
    const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)
    const years = numbers(61).map((index) => ['Deal', '', '', String(2000 + index), '2', '2'])
    expect(await errorsOf(purse, [head, ...years.slice(0, 60)])).toEqual([])
    expect(await errorsOf(purse, [head, ...years])).toEqual(['62 Jaar'])
    const goals = [purse.goal.title, ...(await Promise.all(numbers(3).map(async (index) => (await aGoal(purse.programme, { title: `Doel ${index}` })).title)))]
    const meant = goals.flatMap((goal) => numbers(76).map((index) => ['Deal', 'Doel', goal, String(2000 + index), '1']))
    expect(await errorsOf(purse, [['Bron', 'Waarvoor', 'Naam', 'Jaar', 'Bedrag'], ...meant])).toEqual(['302 Bron', '303 Bron', '304 Bron', '305 Bron'])
    const others = numbers(31).map((index) => `Ander ${index}`)
    expect(await errorsOf(purse, [head, ...others.map((name) => [name, 'Extra geld', 'Rijk', '2027', '1', '1'])], [['Bron', 'Vraagt geld van', 'Euro bij elke 100 euro'], ...others.map((name) => ['Deal', name, '50'])])).toEqual(['32 Vraagt geld van'])
  })

  it('counts the rows of all tables together, and not the empty ones or what only explains', async () => {
    const purse = await aPurse()
    const half = (name: string): Rows => [head, ...Array.from({ length: 10_000 }, () => [name, 'Extra geld', 'Rijk', '2027', '1', '1'])]
    expect(await errorsOf(purse, half('A'), half('B'), [head, ['C', 'Extra geld', 'Rijk', '2027', '1', '1']])).toContain('20.001 rijen')
    const blank = Array.from({ length: 30_000 }, () => ['', ' '])
    const tables = [{ name: 'Uitleg', rows: half('A') }, { name: 'Namen', rows: half('A') }, { name: 'Bronnen', rows: [head, ...blank, ['C', 'Extra geld', 'Rijk', '2027', '1', '1']] }]
    expect(await previewFinanceImport.as(purse.bureau, { programmeId: purse.programmeId, tables })).toMatchObject({ value: { errors: [], counts: { added: 2 } } })
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

describe('a whole book in one file', () => {
  const told = async (purse: Purse, ...tables: Rows[]) => {
    const shown = await preview(purse, ...tables)
    if (!shown.ok) throw new Error(JSON.stringify(shown))
    return shown.value
  }
  const take = async (purse: Purse, ...tables: Rows[]) => {
    const given = { programmeId: purse.programmeId, tables: tables.map((rows, index) => ({ name: `Blad${index + 1}`, rows })) }
    const { seen } = await told(purse, ...tables)
    return importFinance.as(purse.bureau, { ...given, seen })
  }
  const wide = ['Bron', 'Soort', 'Partner', 'Betaald door', 'Leefgebied', 'Blijvend', 'Voorwaarden', 'Besteed uiterlijk op', 'Verantwoord uiterlijk op', 'Verantwoord op', 'Verantwoord door', 'Jaar', 'Toegekend', 'Uren']
  const meant = ['Bron', 'Waarvoor', 'Naam', 'Jaar', 'Bedrag', 'Uren']
  const needs = ['Bron', 'Vraagt geld van', 'Euro bij elke 100 euro', 'Toelichting']

  it('brings sources with all that is told of them, what they are for, and which money waits for which', async () => {
    const purse = await aPurse()
    const goal = purse.goal.title
    const done = await take(purse,
      [['Geld van De Kolk'], wide, ['Deal', 'Extra geld', '', 'Rijk', 'Werk', 'nee', 'Samen.', '46752', '1 april 2028', '', '', '2026', '100', ''], ['Deal', '', '', '', '', '', '', '', '', '', '', '2027', '50,01', ''],
        ['Inzet', 'Inzet in uren', purse.organisation.name.toUpperCase(), '', '', 'ja', '', '', '', '', '', '2027', '', '184'], ['Stad', 'Regulier budget', '', 'Stad', '', 'x', '', '', '01-11-2026', '2-11-2026', 'Ans', '2027', '9', '']],
      [meant, ['deal', 'Doel', goal.toUpperCase(), '2026', '99,99', ''], ['Inzet', 'Doel', goal, '2027', '', '84'], ['Stad', 'Organisatie', '', '2027', '9', '']],
      [needs, ['Deal', 'Stad', '50%', 'Half.']])
    expect(done).toMatchObject({ ok: true, value: { count: 11 } })
    const book = await systemTransaction((db) => loadWholeBook(db, purse.programmeId))
    expect(book.sources.map(({ name, kind, organisationId, structural, conditions, reportedBy, field }) => ({ name, kind, partner: organisationId === purse.organisation.id, structural, conditions, reportedBy, field }))).toEqual([
      { name: 'Stad', kind: 'regular', partner: false, structural: true, conditions: '', reportedBy: 'Ans', field: null },
      { name: 'Deal', kind: 'additional', partner: false, structural: false, conditions: 'Samen.', reportedBy: '', field: 'work' },
      { name: 'Inzet', kind: 'in_kind', partner: true, structural: true, conditions: '', reportedBy: '', field: null },
    ])
    expect(book.book.sources.map(({ spendBy, reportBy, reported, earmarks, hourMarks }) => [spendBy, reportBy, reported, earmarks.map((one) => [one.year, one.goalId, one.amountCents]), hourMarks.map((one) => one.hours)])).toEqual([
      [null, '2026-11-01', true, [[2027, null, 900n]], []], ['2027-12-31', '2028-04-01', false, [[2026, purse.goal.id, 9_999n]], []], [null, null, false, [], [84]],
    ])
    expect(book.book.conditions).toMatchObject([{ percentage: 50 }])
  })

  it('changes what is filled in of a source that is there, leaves what is empty, and tells both', async () => {
    const purse = await aPurse()
    const source = await aSource(purse, { conditions: 'Oud', reportBy: '2026-11-01' }, { 2027: { committed: '100', spent: '40' } })
    expect((await saveReport.as(purse.bureau, { ...source, reportedOn: '2026-11-02', reportedBy: 'Ans' })).ok).toBe(true)
    const rows = [wide, ['Regio Deal', '', '', '', 'Wonen', '', 'Nieuw', '', '2027-11-01', '', '', '2027', '120', '']]
    const { errors, lines } = await told(purse, rows)
    expect([errors, lines.map(({ what, before, after }) => [what, before, after])]).toEqual([[], [
      ['Regio Deal, leefgebied', '', 'Wonen'], ['Regio Deal, voorwaarden', 'Oud', 'Nieuw'], ['Regio Deal, verantwoord uiterlijk op', '01-11-2026', '01-11-2027'],
      ['Regio Deal, verantwoord op', '02-11-2026', 'leeg, want er is een nieuwe datum'],
      ['Regio Deal, 2027', plain('aangevraagd € 100, toegekend € 100 en uitgegeven € 40'), plain('aangevraagd € 120, toegekend € 120 en uitgegeven € 40')],
    ]])
    expect((await take(purse, rows)).ok).toBe(true)
    expect(await saveReport.as(purse.bureau, { ...source, version: 3, reportedOn: '', reportedBy: '' })).toMatchObject({ error: { kind: 'conflict', current: { reportedOn: '', version: 4 } } })
  })

  it('says of every row that cannot be taken over why, also when rows do not fit each other', async () => {
    const purse = await aPurse()
    await aSource(purse, { name: 'Uren', kind: 'in_kind' })
    await aSource(purse, { name: 'Deal' }, { 2027: { committed: '100' } })
    const goal = purse.goal.title
    expect(await errorsOf(purse, [wide, ['A', 'Extra geld', 'Wie?', '', '', 'soms', '', '31/12/27', '', '', '', '', '', ''], ['B', 'Extra geld', '', 'Rijk', 'Wonen, Werk', '', '', '2027-12-31', '2027-01-01', '', '', '', '', ''], [],
      ['C', 'Extra geld', '', 'Rijk', '', '', '', '', '', '', 'Ans', '2027', '1', ''], ['c', 'Regulier budget', '', '', '', '', '', '', '', '2030-01-01', '', '2027', '1', ''], ['Deal', 'Bewonersbudget', '', '', '', '', '', '', '', '', '', '2027', '1', '2', 'los']]))
      .toEqual(['2 Blijvend', '2 Besteed uiterlijk op', '2 Partner', '3 Leefgebied', '3 Verantwoord uiterlijk op', '5 Verantwoord op', '6 Soort', '6 Jaar', '7 ', '7 Soort', '7 Uren'])
    expect(await errorsOf(purse, [meant, ['Niets', 'Doel', goal, '2027', '1', ''], ['Deal', 'Interventie', goal, '2027', '1', ''], ['Uren', 'Doel', goal, '2027', '1', ''], ['Deal', 'Doel', goal, '2027', '', '3'], ['Deal', 'Doel', goal, '2027', '1', ''], ['Deal', 'Doel', goal, '2027', '1', ''], ['Deal', 'Doel', '', '2027', '0', '']]))
      .toEqual(['2 Bron', '3 Naam', '4 Bedrag', '5 Uren', '7 Naam', '8 Naam'])
    expect(await errorsOf(purse, [needs, ['Deal', 'Deal', '50', ''], ['Deal', 'Uren', '50', ''], ['Deal', 'Weg', '50', ''], ['Deal', 'Weg', '0', ''], ['', '', 'veel', '']]))
      .toEqual(['2 Vraagt geld van', '3 Vraagt geld van', '4 Vraagt geld van', '5 Euro bij elke 100 euro', '6 Bron', '6 Vraagt geld van', '6 Euro bij elke 100 euro'])
    const { warnings, errors } = await told(purse, [meant, ['Deal', 'Doel', goal, '2027', '150', '']])
    expect([errors, warnings.map(({ message }) => message.replaceAll('\u00a0', ' '))]).toEqual([[], ['Van “Deal” is voor 2027 € 50 meer bestemd dan er is of is aangevraagd.']])
  })

  it('is held against all that would be written, and logs that, not only the words that were shown', async () => {
    const purse = await aPurse()
    await aSource(purse, { name: 'Stad', conditions: 'Oud' }, { 2027: { committed: '100' } })
    const partner = purse.organisation.name
    const file = (conditions: string, payer: string, note: string): Rows[] => [
      [wide, ['Deal', 'Extra geld', partner, payer, '', 'nee', conditions, '', '', '2026-01-01', 'Ans', '2027', '100', ''], ['Stad', '', '', '', '', '', 'Nieuw', '', '', '', '', '2027', '120', '']],
      [meant, ['Deal', 'Organisatie', '', '2027', '9,01', '']], [needs, ['Deal', 'Stad', '50', note]], [['Waarvoor', 'Omschrijving', 'Jaar', 'Bedrag'], ['Organisatie', 'Bureau', '2027', '7']],
    ]
    const long = 'x'.repeat(100)
    const files = [file('A', 'Rijk', `${long}1`), file('B', 'Rijk', `${long}1`), file('A', 'Stad', `${long}1`), file('A', 'Rijk', `${long}2`)]
    const seen = []
    for (const one of files) seen.push((await told(purse, ...one)).seen)
    expect(new Set(seen).size).toBe(4)
    expect((await take(purse, ...file('A', 'Rijk', `${long}1`))).ok).toBe(true)
    const { sources } = await systemTransaction((db) => loadWholeBook(db, purse.programmeId))
    const [deal, town] = ['Deal', 'Stad'].map((name) => sources.find((source) => source.name === name)?.id)
    const [part, whole] = await systemTransaction((db) => db.auditEvent.findMany({ where: { programmeId: purse.programmeId, type: { startsWith: 'finance.' } }, orderBy: { seq: 'asc' } }))
    expect(whole).toMatchObject({ type: 'finance.imported', after: { changes: 7 } })
    expect(part).toMatchObject({ type: 'finance.import-part', after: { changes: [
      { of: 'source', id: deal, before: null, after: { name: 'Deal', payer: 'Rijk', organisationId: purse.organisation.id, conditions: 'A', reportedOn: '2026-01-01', reportedBy: 'Ans' } },
      { of: 'source', id: town, before: { conditions: 'Oud' }, after: { conditions: 'Nieuw' } },
      { of: 'year', id: deal, before: null, after: { year: 2027, committed: '100' } }, { of: 'year', id: town, before: { committed: '100' }, after: { committed: '120' } },
      { of: 'cost', before: null, after: { purpose: 'o', label: 'Bureau', amount: '7' } }, { of: 'purpose', id: deal, before: null, after: { purpose: 'o', amount: '9,01' } },
      { of: 'condition', id: deal, before: null, after: { otherId: town, percentage: 50, note: `${long}1` } },
    ] } })
  })

  it('is held against what others did between looking and confirming', async () => {
    const purse = await aPurse()
    const source = await aSource(purse, {}, { 2027: { committed: '100' } })
    const tables = [{ name: 'Bestemmingen', rows: [meant, ['Regio Deal', 'Doel', purse.goal.title, '2027', '60', '']] }]
    const look = async () => { const shown = await previewFinanceImport.as(purse.bureau, { ...purse, tables }); return shown.ok ? shown.value.seen : '' }
    const before = await look()
    expect((await savePurposes.as(purse.bureau, { ...source, purposes: [{ purpose: 'o', year: '2027', amount: '50' }] })).ok).toBe(true)
    expect(await importFinance.as(purse.bureau, { ...purse, tables, seen: before })).toMatchObject({ error: { kind: 'conflict' } })
    const between = await look()
    await systemTransaction((db) => db.goal.update({ where: { id: purse.goal.id }, data: { title: 'Anders' } }))
    expect(await importFinance.as(purse.bureau, { ...purse, tables, seen: between })).toMatchObject({ error: { kind: 'conflict' } })
  })

  it('takes twenty years of sixty sources for eight goals in one go', async () => {
    const purse = await aPurse()
    const goals = [purse.goal.title]
    for (let index = 1; index < 8; index += 1) goals.push((await aGoal(purse.programme)).title)
    const each = <T>(count: number, of: (index: number) => T) => Array.from({ length: count }, (_, index) => of(index))
    const sources = each(60, (index) => each(20, (year) => [`Bron ${index}`, 'Extra geld', '', 'Rijk', '', '', '', '', '', '', '', String(2020 + year), '800', ''])).flat()
    const purposes = each(60, (index) => each(20, (year) => goals.map((goal) => [`Bron ${index}`, 'Doel', goal, String(2020 + year), '100', '']))).flat(2)
    expect(await take(purse, [wide, ...sources], [meant, ...purposes])).toEqual({ ok: true, value: { count: 60 + 1_200 + 9_600 } })
    const parts = await systemTransaction((db) => db.auditEvent.findMany({ where: { programmeId: purse.programmeId, type: 'finance.import-part' }, select: { after: true } }))
    const sizes = parts.map(({ after }) => (after as { changes: unknown[] }).changes.length)
    expect([Math.max(...sizes), sizes.reduce((sum, size) => sum + size, 0)]).toEqual([250, 60 + 1_200 + 9_600])
    expect((await told(purse, [wide, ...sources], [meant, ...purposes])).counts).toEqual({ errors: 0, added: 0, changed: 0, same: 10_800 })
  }, 60_000)
})
