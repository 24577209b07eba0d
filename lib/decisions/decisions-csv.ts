import { typedAmount } from '@/lib/platform/form/numbers'
import type { VoteTotals } from './decide'
import { tallyWords } from './table-labels'

type Row = {
  readonly number: number
  readonly title: string
  readonly phase: { readonly title: string } | null
  readonly cycle: number
  readonly outcomeLabel: string
  readonly decidedOn: string
  readonly table: string | null
  readonly amountCents: bigint | null
  readonly open: boolean
  readonly closedGround: string
  readonly motivation: string
  readonly totals: VoteTotals
  readonly conditions: { readonly total: number; readonly met: number }
  readonly correctedBy: { readonly number: number } | null
}

const columns: readonly [string, (row: Row) => string | number][] = [
  ['Nummer', ({ number }) => number], ['Besluit', ({ title }) => title], ['Fase', ({ phase }) => phase?.title ?? ''],
  ['Cyclus', ({ cycle }) => cycle], ['Datum', ({ decidedOn }) => decidedOn], ['Uitkomst', ({ outcomeLabel }) => outcomeLabel],
  ['Bedrag in euro', ({ amountCents }) => typedAmount(amountCents)], ['Tafel', ({ table }) => table ?? ''], ['Stemmen', ({ totals }) => tallyWords(totals)],
  ['Voorwaarden', ({ conditions }) => conditions.total], ['Vervuld', ({ conditions }) => conditions.met],
  ['Openbaar', ({ open }) => (open ? 'ja' : 'nee')], ['Waarom besloten', ({ closedGround }) => closedGround],
  ['Gecorrigeerd met', ({ correctedBy }) => correctedBy?.number ?? ''], ['Waarom', ({ motivation }) => motivation],
]

/** A spreadsheet reads `=…` as a formula, whoever typed it; an apostrophe keeps it a text. */
function cell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return `"${text.replaceAll('"', '""')}"`
}

/** Decisions as a file that a Dutch spreadsheet opens: semicolons, and a mark that it is UTF-8. */
export function decisionsCsv(rows: readonly Row[]): string {
  const lines = [columns.map(([name]) => cell(name)), ...rows.map((row) => columns.map(([, read]) => cell(read(row))))]
  return `\uFEFF${lines.map((line) => line.join(';')).join('\r\n')}\r\n`
}
