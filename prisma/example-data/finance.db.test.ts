import { expect, it } from 'vitest'
import { alarms } from '@/lib/finance/alarms'
import { readBook } from '@/lib/finance/book'
import { exportFinance } from '@/lib/finance/export-finance'
import { mostRows } from '@/lib/finance/import-columns'
import { loadWholeBook } from '@/lib/finance/load-book'
import { typedYears } from '@/lib/finance/load-sources'
import { previewFinanceImport } from '@/lib/finance/preview-finance-import'
import { saveYearsSchema } from '@/lib/finance/schema'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { formatIsoDay } from '@/lib/platform/format'
import { readXlsx } from '@/lib/platform/office/read-xlsx'
import { writeXlsx } from '@/lib/platform/office/xlsx'
import { aMember } from '@/tests/support/builders'
import { useExampleData } from '@/tests/support/example-data'

useExampleData()

const bookOf = (slug: string) =>
  systemTransaction(async (db) => loadWholeBook(db, (await db.programme.findFirstOrThrow({ where: { slug } })).id))

it('tells of De Kolk what a person could have typed', async () => {
  const { sources, costs } = await bookOf('de-kolk')
  expect(sources.length).toBeGreaterThan(8)
  expect(costs.length).toBeGreaterThan(20)
  for (const source of sources) {
    const typed = { programmeId: source.programmeId, sourceId: source.id, version: 1, years: typedYears(source) }
    expect(saveYearsSchema.safeParse(typed).success, source.name).toBe(true)
  }
})

it('has a cliff, an unmet condition, a date that presses, and money and goals that miss each other', async () => {
  const { book, goals } = await bookOf('de-kolk')
  const kinds = alarms(book, readBook(book), goals, formatIsoDay(new Date())).map(({ kind }) => kind)
  for (const kind of ['cliff', 'condition', 'report-by', 'goals-without-money', 'money-without-goal']) expect(kinds).toContain(kind)
  expect(kinds).not.toContain('over-destined')
})

it('tells of Overvecht only what was published, with where', async () => {
  const { sources, costs } = await bookOf('overvecht')
  expect(costs).toEqual([])
  expect(sources.map(({ conditions, years }) => [conditions.includes('Handboek §'), years.map(({ committedCents }) => committedCents)])).toEqual([[true, [50_000_000n]]])
})

it('can be handed out and taken over again without changing anything', async () => {
  const programme = await systemTransaction((db) => db.programme.findFirstOrThrow({ where: { slug: 'de-kolk' } }))
  const bureau = await aMember(programme, 'bureau')
  const out = await exportFinance.as(bureau, { programmeId: programme.id })
  if (!out.ok) throw new Error('not exported')
  const back = readXlsx(Buffer.from(writeXlsx(out.value.tables)), mostRows)
  if ('problem' in back) throw new Error(back.problem)
  const rows = out.value.tables.reduce((sum, table) => sum + table.rows.length, 0)
  expect(rows).toBeGreaterThan(150)
  expect(await previewFinanceImport.as(bureau, { programmeId: programme.id, tables: back.sheets })).toMatchObject({ ok: true, value: { errors: [], warnings: [], lines: [], counts: { same: rows } } })
})

it('pays for an intervention only while it runs, and promises no more hours than the contract', async () => {
  const { book, names } = await bookOf('de-kolk')
  const years = (title: string) => [...new Set(book.costs.filter(({ interventionId }) => interventionId !== null && names.get(interventionId) === title).map(({ year }) => year))]
  const thisYear = new Date().getUTCFullYear()
  expect(years('Licht en jongerenwerkers op het plein')).toEqual([thisYear - 1, thisYear])
  expect(Math.max(...years('Vaste begeleider van school naar werk'))).toBe(thisYear + 1)
  const hours = (name: string) => book.sources.filter((source) => source.name === name).flatMap((source) => source.years).reduce((sum, year) => sum + year.hours, 0)
  expect([hours('Jongerenwerkers in de avond'), hours('Uren van straatambassadeurs'), hours('Docent in de buurtkamer')]).toEqual([2_600, 400, 320])
})
