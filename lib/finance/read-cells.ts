import * as z from 'zod/mini'
import { hours } from '@/lib/platform/form/fields'
import { writingOf } from './import-amounts'
import { clipped, costKinds, same, type Headed, type NamedRow, type RowError } from './import-columns'
import { readDay } from './import-days'
import { aYear } from './schema'

const mostCents = 1_000_000_000_000n
export type Report = (column: string, message: string) => void

/** Writes down what is wrong in a row. */
export const reporter = (sheet: string, row: number, errors: RowError[]): Report => (column, message) => errors.push({ sheet, row, column, message })

/** Reads the amounts of a table, each column in the way it is written; whatever is no amount is reported with its row. */
export function amountReader({ name, rows, columns }: Headed, amountColumns: readonly string[], errors: RowError[]) {
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

/** The year of a row. */
export function yearOf({ cells }: NamedRow, report: Report): number | null {
  const typed = cells.get('Jaar') ?? ''
  const parsed = z.safeParse(aYear, typed)
  if (parsed.success) return parsed.data
  report('Jaar', typed === '' ? 'Vul een jaartal in, zoals 2027.' : `“${clipped(typed)}” is geen jaartal. Vul het in zoals 2027.`)
  return null
}

/** The hours in a row; null for nothing. */
export function hoursOf({ cells }: NamedRow, report: Report): number | null {
  const counted = z.safeParse(hours, cells.get('Uren') ?? '')
  if (counted.success) return counted.data
  report('Uren', counted.error.issues[0]?.message ?? 'Dit is geen aantal uren.')
  return null
}

/** One of the words we know in a column; null for nothing. */
export function choice<T extends string>(labels: Record<T, string>, { cells }: NamedRow, column: string, report: Report, hint = ''): T | null {
  const typed = cells.get(column) ?? ''
  if (typed === '') return null
  const found = (Object.keys(labels) as T[]).find((key) => same(labels[key], typed))
  if (found === undefined) report(column, `“${clipped(typed)}” kennen wij hier niet. Kies uit: ${Object.values(labels).join(', ')}.${hint}`)
  return found ?? null
}

/** Yes or no; null for nothing. */
export function ticked({ cells }: NamedRow, report: Report): boolean | null {
  const typed = cells.get('Blijvend') ?? ''
  if (typed === '') return null
  if (['ja', 'j', 'x'].some((yes) => same(yes, typed))) return true
  if (!['nee', 'n'].some((no) => same(no, typed))) report('Blijvend', `Vul ja of nee in, in plaats van “${clipped(typed)}”.`)
  return false
}

/** A day in a column; null for nothing. */
export function dayOf({ cells }: NamedRow, column: string, report: Report): string | null {
  const typed = cells.get(column) ?? ''
  if (typed === '') return null
  const day = readDay(typed)
  if (day === null) report(column, `“${clipped(typed)}” is geen datum. Typ haar zoals 31-12-2027.`)
  return day
}

/** A text of no more than so many signs; null for nothing. */
export function textOf({ cells }: NamedRow, column: string, most: number, report: Report): string | null {
  const typed = cells.get(column) ?? ''
  if (typed.length > most) report(column, `Deze tekst is te lang. Gebruik hoogstens ${most.toLocaleString('nl-NL')} tekens.`)
  return typed === '' ? null : typed
}

export type PurposeKind = (typeof costKinds)[keyof typeof costKinds]
/** What a row is for: an intervention, a goal, or the organisation. */
export function purposeKindOf({ cells }: NamedRow, report: Report): PurposeKind | null {
  const typed = cells.get('Waarvoor') ?? ''
  const kind = Object.entries(costKinds).find(([word]) => same(word, typed))?.[1]
  if (kind) return kind
  report('Waarvoor', typed === '' ? 'Vul in waarvoor het is: Interventie, Doel of Organisatie.' : `“${clipped(typed)}” kennen wij hier niet. Kies uit: Interventie, Doel, Organisatie.`)
  return null
}
