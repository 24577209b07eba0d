import { hours as hoursField } from '@/lib/platform/form/fields'
import * as z from 'zod/mini'
import { lifeFieldLabels, type LifeField } from '@/lib/process/life-fields'
import type { FundingKind } from './book-types'
import { writingOf } from './import-amounts'
import { clipped, costKinds, same, type Headed, type NamedRow, type RowError } from './import-columns'
import { fundingKindLabels } from './labels'
import { aYear, yearProblem, type YearRow } from './schema'

export type SourceRow = {
  readonly row: number; readonly name: string; readonly kind: FundingKind | null; readonly partner: string; readonly payer: string
  readonly field: LifeField | null; readonly structural: boolean; readonly year: YearRow | null
}
export type CostRow = { readonly row: number; readonly kind: 'i' | 'g' | 'o'; readonly name: string; readonly label: string; readonly year: number; readonly cents: bigint }

const mostCents = 1_000_000_000_000n
type Report = (column: string, message: string) => void

/** Reads the amounts of a table, each column in the way it is written; whatever is no amount is reported with its row. */
function amountReader({ name, rows, columns }: Headed, amountColumns: readonly string[], errors: RowError[]) {
  const readers = new Map<string, (text: string) => bigint | null>()
  const english: string[] = []
  for (const column of amountColumns.filter((one) => columns.includes(one))) {
    const writing = writingOf(column, rows.map(({ row, cells }) => ({ row, text: cells.get(column) ?? '' })))
    if ('problem' in writing) errors.push({ sheet: name, row: writing.row, column, message: writing.problem })
    else {
      readers.set(column, writing.read)
      if (writing.english) english.push(column)
    }
  }
  const read = ({ cells }: NamedRow, column: string, report: Report): bigint | null => {
    const [text, reader] = [cells.get(column) ?? '', readers.get(column)]
    if (text === '' || !reader) return null
    const cents = reader(text)
    if (cents !== null && cents >= 0n && cents <= mostCents) return cents
    report(column, cents === null ? `“${clipped(text)}” is geen bedrag. Typ het zoals 1.250,50, of laat het leeg.` : cents < 0n ? 'Een bedrag kan niet onder nul zijn.' : 'Dit bedrag is te hoog. Staat er een nul te veel?')
    return null
  }
  return { read, english }
}

function yearOf({ cells }: NamedRow, report: Report): number | null {
  const parsed = z.safeParse(aYear, cells.get('Jaar') ?? '')
  if (parsed.success) return parsed.data
  report('Jaar', `“${clipped(cells.get('Jaar') ?? '')}” is geen jaartal. Vul het in zoals 2027.`)
  return null
}

function choice<T extends string>(labels: Record<T, string>, { cells }: NamedRow, column: string, report: Report): T | null {
  const typed = cells.get(column) ?? ''
  if (typed === '') return null
  const found = (Object.keys(labels) as T[]).find((key) => same(labels[key], typed))
  if (found === undefined) report(column, `“${clipped(typed)}” kennen wij hier niet. Kies uit: ${Object.values(labels).join(', ')}.`)
  return found ?? null
}

function ticked({ cells }: NamedRow, report: Report): boolean {
  const typed = cells.get('Blijvend') ?? ''
  if (['ja', 'j', 'x'].some((yes) => same(yes, typed))) return true
  if (!['', 'nee', 'n'].some((no) => same(no, typed))) report('Blijvend', `Vul ja of nee in, in plaats van “${clipped(typed)}”.`)
  return false
}

const amountColumns = ['Aangevraagd', 'Toegekend', 'Ontvangen', 'Uitgegeven'] as const

/** The rows of sources; every mistake with its row and column, and nothing left out in silence. */
export function readSourceRows(table: Headed, errors: RowError[]) {
  const { read, english } = amountReader(table, amountColumns, errors)
  const rows = table.rows.map((line): SourceRow => {
    const report: Report = (column, message) => errors.push({ sheet: table.name, row: line.row, column, message })
    const text = (column: string) => line.cells.get(column) ?? ''
    if (text('Bron') === '') report('Bron', 'Vul de naam van de bron in.')
    if (text('Bron').length > 160) report('Bron', 'Deze naam is te lang. Gebruik hoogstens 160 tekens.')
    if (text('Betaald door').length > 160) report('Betaald door', 'Deze naam is te lang. Gebruik hoogstens 160 tekens.')
    const [applied, committed, received, spent] = amountColumns.map((column) => read(line, column, report))
    const counted = z.safeParse(hoursField, text('Uren'))
    if (!counted.success) report('Uren', counted.error.issues[0]?.message ?? 'Dit is geen aantal uren.')
    const amounts = { applied: applied ?? null, committed: committed ?? null, received: received ?? null, spent: spent ?? null, hours: counted.success ? counted.data : null }
    const problem = yearProblem(amounts)
    if (problem) report(problem.field === 'applied' ? 'Aangevraagd' : 'Toegekend', problem.message)
    const bare = text('Jaar') === '' && [...amountColumns, 'Uren'].every((column) => text(column) === '')
    const year = bare ? null : yearOf(line, report)
    return {
      row: line.row, name: text('Bron'), kind: choice(fundingKindLabels, line, 'Soort', report), partner: text('Partner'), payer: text('Betaald door'),
      field: choice(lifeFieldLabels, line, 'Leefgebied', report), structural: ticked(line, report), year: year === null ? null : { year, ...amounts },
    }
  })
  return { rows, english }
}

/** The rows of costs, in the same way. */
export function readCostRows(table: Headed, errors: RowError[]) {
  const { read, english } = amountReader(table, ['Bedrag'], errors)
  const rows = table.rows.flatMap((line): CostRow[] => {
    const before = errors.length
    const report: Report = (column, message) => errors.push({ sheet: table.name, row: line.row, column, message })
    const text = (column: string) => line.cells.get(column) ?? ''
    const kind = Object.entries(costKinds).find(([word]) => same(word, text('Waarvoor')))?.[1]
    if (!kind) report('Waarvoor', `“${clipped(text('Waarvoor'))}” kennen wij hier niet. Kies uit: Interventie, Doel, Organisatie.`)
    if (text('Omschrijving').length > 200) report('Omschrijving', 'Deze tekst is te lang. Gebruik hoogstens 200 tekens.')
    const [year, cents] = [yearOf(line, report), read(line, 'Bedrag', report)]
    if (text('Bedrag') === '' || cents === 0n) report('Bedrag', 'Vul in wat het kost, zoals 25.000.')
    if (!kind || year === null || cents === null || errors.length > before) return []
    return [{ row: line.row, kind, name: text('Naam'), label: text('Omschrijving'), year, cents }]
  })
  return { rows, english }
}
