import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { alarms } from '@/lib/finance/alarms'
import { readBook } from '@/lib/finance/book'
import { loadBook } from '@/lib/finance/load-book'
import { typedYears } from '@/lib/finance/load-sources'
import { saveYearsSchema } from '@/lib/finance/schema'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { formatIsoDay } from '@/lib/platform/format'
import { useDatabase } from '@/tests/support/database'
import { seed } from './seed'

useDatabase()

beforeAll(async () => {
  process.env.UPLOAD_DIR = mkdtempSync(path.join(tmpdir(), 'wijkaanpak-files-'))
  expect(await seed()).toBe(true)
})

const bookOf = (slug: string) =>
  systemTransaction(async (db) => loadBook(db, (await db.programme.findFirstOrThrow({ where: { slug } })).id))

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
