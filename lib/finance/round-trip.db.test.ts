import { describe, expect, it } from 'vitest'
import { anOrganisation, aMember, aProgramme } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aPurse, aSource, type Purse } from '@/tests/support/finance'
import { aGoal } from '@/tests/support/goals'
import { aContribution, anExecution, anIntervention } from '@/tests/support/interventions'
import { readCsv, writeCsv } from '@/lib/platform/csv'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { typedAmount } from '@/lib/platform/form/numbers'
import { readXlsx } from '@/lib/platform/office/read-xlsx'
import { writeXlsx, type Sheet } from '@/lib/platform/office/xlsx'
import { addCost } from './add-cost'
import { readBook } from './book'
import { exportFinance } from './export-finance'
import { getFinanceTemplate } from './get-finance-template'
import { mostRows } from './import-columns'
import { importFinance } from './import-finance'
import { loadWholeBook } from './load-book'
import { previewFinanceImport } from './preview-finance-import'
import { saveConditions } from './save-conditions'
import { savePurposes } from './save-purposes'
import { saveReport } from './save-report'

useDatabase()

const now = new Date('2026-11-21T10:00:00Z')
const titles = ['Meer rust in huis', 'Minder schulden', 'Straten die spreken']

async function workIn(programme: Purse['programme'], organisationName: string) {
  const organisation = await anOrganisation(programme, organisationName)
  const goals = [await aGoal(programme, { title: titles[0] }), await aGoal(programme, { title: titles[1] }), await aGoal(programme, { title: titles[2] })] as const
  const work = await anIntervention(programme, { title: 'Buurtkamer; met “vaste” mensen', ownerId: organisation.id })
  for (const goal of goals) await aContribution(work, goal)
  return { organisation, goals, work }
}

/** A book with everything in it that a book can have, odd cents and awkward names too. */
async function aFullBook() {
  const purse = await aPurse()
  const { bureau, programmeId, programme } = purse
  const { organisation, goals: [rest, debts], work } = await workIn(programme, 'Woonstichting De Dijk')
  const grant = await aSource(purse, {
    name: '=1+1', organisationId: organisation.id, structural: 'on', field: 'income', conditions: 'Eerst dit;\ndan “dat”, en -niets.', spendBy: '2027-12-31', reportBy: '2028-04-01',
  }, { 2026: { committed: '1.250,05', spent: '7' }, 2027: { applied: '3', received: '2,01' }, 2028: { committed: '0' } })
  const other = await aSource(purse, { name: '@home', payer: '+31 fonds' }, { 2026: { committed: '10.000,33' } })
  const hours = await aSource(purse, { name: 'Uren', kind: 'in_kind' }, { 2027: { hours: '180' } })
  const done = async (change: Promise<{ ok: boolean }>) => { expect((await change).ok).toBe(true) }
  await done(savePurposes.as(bureau, { ...grant, purposes: [{ purpose: `i:${work.id}`, year: '2026', amount: '1000,04' }, { purpose: `g:${rest.id}`, year: '2026', amount: '0,01' }, { purpose: 'o', year: '2027', amount: '1' }] }))
  await done(savePurposes.as(bureau, { ...hours, hoursFor: [{ purpose: `g:${debts.id}`, year: '2027', hours: '80' }] }))
  await done(saveConditions.as(bureau, { ...other, conditions: [{ otherId: grant.sourceId, percentage: '33', note: '-afgesproken' }] }))
  await done(saveReport.as(bureau, { ...other, version: 3, reportedOn: '2026-11-20', reportedBy: 'De Dijk' }, now))
  for (const [purpose, label, amount] of [[`g:${debts.id}`, '-bezoek', '0,10'], ['o', '', '90.000'], [`i:${work.id}`, 'Mensen', '333,34'], [`i:${work.id}`, 'mensen', '0,01']] as const)
    await done(addCost.as(bureau, { programmeId, purpose, label, year: '2026', until: '2028', amount }))
  return purse
}

type Tables = readonly (Sheet & { kind: string })[]
const fromXlsx = (tables: Tables) => {
  const back = readXlsx(Buffer.from(writeXlsx(tables)), mostRows)
  if ('problem' in back) throw new Error(back.problem)
  return back.sheets
}
const fromCsv = (tables: Tables) => tables.map(({ name, columns, rows }) => {
  const back = readCsv(writeCsv([columns, ...rows.map((row) => row.map((cell) => (typeof cell === 'bigint' ? typedAmount(cell) : cell === null ? '' : String(cell))))]), { keepEmptyRows: true })
  if ('problem' in back) throw new Error(back.problem)
  return { name, rows: back.rows }
})
async function exported({ bureau, programmeId }: Pick<Purse, 'bureau' | 'programmeId'>) {
  const out = await exportFinance.as(bureau, { programmeId })
  if (!out.ok) throw new Error('not exported')
  return out.value.tables
}
const nothing = (same: number) => ({ ok: true, value: { errors: [], warnings: [], lines: [], counts: { errors: 0, added: 0, changed: 0, same } } })

/** All sums of a book, with names instead of what is this programme's alone. */
const sumsOf = (programmeId: string) => systemTransaction(async (db) => {
  const { book, names, sources } = await loadWholeBook(db, programmeId)
  const told = sources.map(({ name, kind, payer, field, structural, conditions, spendBy, reportBy, reportedOn, reportedBy, organisation, needs }) =>
    ({ name, kind, payer, field, structural, conditions, spendBy, reportBy, reportedOn, reportedBy, partner: organisation?.name, needs: needs.map(({ other, percentage, note }) => [other.name, percentage, note]) }))
  const name = (id: string) => names.get(id)
  const hours = book.sources.flatMap(({ hourMarks }) => hourMarks.map((mark) => [name(mark.goalId ?? ''), mark.year, mark.hours]))
  const years = readBook(book).map(({ goals, interventions, sources: all, ...year }) => ({
    ...year, goals: goals.map(({ goalId, ...cover }) => [name(goalId), cover]), sources: all.map(({ sourceId, ...cover }) => [name(sourceId), cover]),
    interventions: interventions.map(({ interventionId, goalIds, ...cover }) => [name(interventionId), goalIds.map(name), cover]),
  }))
  return { told, hours, years }
})

describe('what is handed out', () => {
  it.each([['xlsx', fromXlsx], ['csv', fromCsv]] as const)('can be taken over again unchanged, as %s', async (_, back) => {
    const purse = await aFullBook()
    const tables = await exported(purse)
    expect(tables.map((table) => table.rows.length)).toEqual([5, 9, 4, 1])
    const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
      expect(await previewFinanceImport.as(purse.bureau, { programmeId: purse.programmeId, tables: back(tables) }, now)).toMatchObject(nothing(rows))
  })

  it('gives an empty programme of another name the same sums, to the cent', async () => {
    const purse = await aFullBook()
    const programme = await aProgramme({ municipalityId: purse.programme.municipalityId })
    await workIn(programme, 'Woonstichting De Dijk')
    const [bureau, programmeId, tables] = [await aMember(programme, 'bureau'), programme.id, fromXlsx(await exported(purse))]
    const shown = await previewFinanceImport.as(bureau, { programmeId, tables }, now)
    expect(shown).toMatchObject({ ok: true, value: { errors: [], warnings: [], counts: { changed: 0, same: 0 } } })
    if (!shown.ok) return
    expect((await importFinance.as(bureau, { programmeId, tables, seen: shown.value.seen }, now)).ok).toBe(true)
    expect(await sumsOf(programmeId)).toEqual(await sumsOf(purse.programmeId))
    expect(fromXlsx(await exported({ bureau, programmeId }))).toEqual(tables)
  })

  it('names what was given up or belongs to an earlier cycle so that it is found again, but takes nothing new for it', async () => {
    const purse = await aPurse()
    const { programme, programmeId, bureau } = purse
    const old = await anIntervention(programme, { title: 'Zomerschool', executionId: (await anExecution(programme, { cycle: 1 })).id })
    await addCost.as(bureau, { programmeId, purpose: `i:${old.id}`, label: '', year: '2024', amount: '5' })
    await addCost.as(bureau, { programmeId, purpose: `g:${purse.goal.id}`, label: '', year: '2024', amount: '6' })
    await systemTransaction(async (db) => {
      await db.goal.update({ where: { id: purse.goal.id }, data: { retiredOn: new Date('2025-01-01') } })
      await db.programme.update({ where: { id: programmeId }, data: { currentCycle: 2 } })
    })
    const again = await anIntervention(programme, { title: 'Zomerschool', executionId: (await anExecution(programme, { cycle: 2 })).id })
    await addCost.as(bureau, { programmeId, purpose: `i:${again.id}`, label: '', year: '2024', amount: '7' })
    const tables = fromXlsx(await exported(purse))
    expect(await previewFinanceImport.as(bureau, { programmeId, tables }, now)).toMatchObject(nothing(3))
    const later = tables.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map((cell) => (cell === '2024' ? '2027' : cell))) }))
    const shown = await previewFinanceImport.as(bureau, { programmeId, tables: later }, now)
    expect(shown.ok && shown.value.errors.map(({ message }) => message)).toEqual([expect.stringContaining('(cyclus 1)'), expect.stringContaining('(vervallen)')])
  })
})

describe('the empty file', () => {
  it('explains every column, holds the names to choose from, and takes over nothing by itself', async () => {
    const purse = await aFullBook()
    const template = await getFinanceTemplate.as(purse.bureau, purse, now)
    if (!template.ok) throw new Error('no template')
    const { explanation, names, tables } = template.value
    expect(explanation.rows.filter(([, column]) => column !== '').every(([, , need, , words]) => need !== '' && words !== '')).toBe(true)
    expect(names.rows.flat()).toEqual(expect.arrayContaining(['Woonstichting De Dijk', 'Minder schulden', 'Buurtkamer; met “vaste” mensen']))
    const back = readXlsx(Buffer.from(writeXlsx([explanation, ...tables, names])), mostRows)
    if ('problem' in back) throw new Error(back.problem)
    expect(await previewFinanceImport.as(purse.bureau, { ...purse, tables: back.sheets }, now)).toMatchObject({ error: { kind: 'rule-broken', message: expect.stringContaining('alleen voorbeelden') as string } })
    const real = back.sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map((cell) => cell.replace('Voorbeeld: naam van een doel', 'Minder schulden').replace('Voorbeeld: ', ''))) }))
    expect(await previewFinanceImport.as(purse.bureau, { ...purse, tables: real }, now)).toMatchObject({ ok: true, value: { errors: [], warnings: [], english: [] } })
  })

  it('gives each of two interventions of one title the name by which it is read back', async () => {
    const purse = await aPurse()
    const { programme, bureau, programmeId } = purse
    const executionId = (await anExecution(programme)).id
    // The database compares titles as they are, a file without the spaces around them.
    const both = [await anIntervention(programme, { title: 'Buurtkamer', executionId }), await anIntervention(programme, { title: 'Buurtkamer ', executionId })]
    const template = await getFinanceTemplate.as(bureau, purse, now)
    if (!template.ok) throw new Error('no template')
    const [first = '', second = '', ...rest] = template.value.names.rows.map(([, , name]) => String(name))
    expect([first.toLowerCase(), second.toLowerCase(), rest.filter((name) => name !== '')]).toEqual(['buurtkamer', 'buurtkamer #2', []])
    const tables = [{ name: 'Kosten', rows: [['Waarvoor', 'Naam', 'Jaar', 'Bedrag'], ['Interventie', first, '2027', '1'], ['Interventie', second, '2027', '2']] }]
    const shown = await previewFinanceImport.as(bureau, { programmeId, tables }, now)
    if (!shown.ok) throw new Error(JSON.stringify(shown))
    expect((await importFinance.as(bureau, { programmeId, tables, seen: shown.value.seen }, now)).ok).toBe(true)
    const { costs } = await systemTransaction((db) => loadWholeBook(db, programmeId))
    expect(new Map(costs.map(({ interventionId, amountCents }) => [interventionId, amountCents])))
      .toEqual(new Map(both.map(({ id, title }) => [id, title === first ? 100n : 200n])))
  })

  it('passes over its own examples only, not what somebody gave such a name', async () => {
    const purse = await aPurse()
    const { bureau, programmeId } = purse
    await aSource(purse, { name: 'Voorbeeld: de moestuin' }, { 2027: { committed: '5' } })
    const goal = await aGoal(purse.programme, { title: 'Voorbeeld: samen eten' })
    for (const [purpose, label] of [[`g:${goal.id}`, ''], ['o', 'Voorbeeld: bureau']]) await addCost.as(bureau, { programmeId, purpose, label, year: '2027', amount: '7' })
    const tables = fromXlsx(await exported(purse))
    expect(await previewFinanceImport.as(bureau, { programmeId, tables }, now)).toMatchObject({ ...nothing(3), value: { examples: 0, counts: { same: 3 } } })
  })
})
