import { parseDutchNumber } from '@/lib/platform/form/numbers'
import { lifeFieldLabels, type LifeField } from '@/lib/process/life-fields'
import type { FundingKind } from './book-types'
import type { Headed, RowError } from './import-columns'
import { fundingKindLabels } from './labels'
import { amountReader, choice, dayOf, hoursOf, purposeKindOf, reporter, textOf, ticked, yearOf, type PurposeKind } from './read-cells'
import { mostPercentage } from './schema'
import type { YearRow } from './schema'

/** What is told of a source besides its amounts; null where a cell was empty. */
export type SourceWords = {
  readonly kind: FundingKind | null; readonly partner: string | null; readonly payer: string | null; readonly field: LifeField | null; readonly structural: boolean | null
  readonly conditions: string | null; readonly spendBy: string | null; readonly reportBy: string | null; readonly reportedOn: string | null; readonly reportedBy: string | null
}
export const wordColumns: Record<keyof SourceWords, string> = {
  kind: 'Soort', partner: 'Partner', payer: 'Betaald door', field: 'Leefgebied', structural: 'Blijvend', conditions: 'Voorwaarden', spendBy: 'Besteed uiterlijk op',
  reportBy: 'Verantwoord uiterlijk op', reportedOn: 'Verantwoord op', reportedBy: 'Verantwoord door',
}
export type SourceRow = { readonly sheet: string; readonly row: number; readonly name: string; readonly words: SourceWords; readonly year: YearRow | null }
export type CostRow = { readonly sheet: string; readonly row: number; readonly kind: PurposeKind; readonly name: string; readonly label: string; readonly year: number; readonly cents: bigint }
export type PurposeRow = { readonly sheet: string; readonly row: number; readonly source: string; readonly kind: PurposeKind; readonly name: string; readonly year: number; readonly cents: bigint | null; readonly hours: number | null }
export type ConditionRow = { readonly sheet: string; readonly row: number; readonly source: string; readonly other: string; readonly percentage: number; readonly note: string | null }

const amountColumns = ['Aangevraagd', 'Toegekend', 'Ontvangen', 'Uitgegeven'] as const

/** The rows of sources; every mistake with its row and column, and nothing left out in silence. */
export function readSourceRows(table: Headed, errors: RowError[]) {
  const { read, english } = amountReader(table, amountColumns, errors)
  const rows = table.rows.map((line): SourceRow => {
    const report = reporter(table.name, line.row, errors)
    const typed = (column: string) => line.cells.get(column) ?? ''
    const name = textOf(line, 'Bron', 160, report) ?? ''
    if (name === '') report('Bron', 'Vul de naam van de bron in.')
    const [applied, committed, received, spent] = amountColumns.map((column) => read(line, column, report))
    const amounts = { applied: applied ?? null, committed: committed ?? null, received: received ?? null, spent: spent ?? null, hours: hoursOf(line, report) }
    const bare = typed('Jaar') === '' && [...amountColumns, 'Uren'].every((column) => typed(column) === '')
    const year = bare ? null : yearOf(line, report)
    return {
      sheet: table.name, row: line.row, name, year: year === null ? null : { year, ...amounts },
      words: {
        kind: choice(fundingKindLabels, line, 'Soort', report), partner: textOf(line, 'Partner', 160, report), payer: textOf(line, 'Betaald door', 160, report),
        field: choice(lifeFieldLabels, line, 'Leefgebied', report, ' Geldt het voor meer leefgebieden? Laat de cel dan leeg.'), structural: ticked(line, report),
        conditions: textOf(line, 'Voorwaarden', 3000, report), spendBy: dayOf(line, 'Besteed uiterlijk op', report), reportBy: dayOf(line, 'Verantwoord uiterlijk op', report),
        reportedOn: dayOf(line, 'Verantwoord op', report), reportedBy: textOf(line, 'Verantwoord door', 160, report),
      },
    }
  })
  return { rows, english }
}

/** The rows of costs, in the same way. */
export function readCostRows(table: Headed, errors: RowError[]) {
  const { read, english } = amountReader(table, ['Bedrag'], errors)
  const rows = table.rows.flatMap((line): CostRow[] => {
    const before = errors.length
    const report = reporter(table.name, line.row, errors)
    const [kind, label, name] = [purposeKindOf(line, report), textOf(line, 'Omschrijving', 200, report) ?? '', line.cells.get('Naam') ?? '']
    const [year, cents] = [yearOf(line, report), read(line, 'Bedrag', report)]
    if ((line.cells.get('Bedrag') ?? '') === '' || cents === 0n) report('Bedrag', 'Vul in wat het kost, zoals 25.000.')
    return kind === null || year === null || cents === null || errors.length > before ? [] : [{ sheet: table.name, row: line.row, kind, name, label, year, cents }]
  })
  return { rows, english }
}

/** The rows of what money and hours are meant for, in the same way. */
export function readPurposeRows(table: Headed, errors: RowError[]) {
  const { read, english } = amountReader(table, ['Bedrag'], errors)
  const rows = table.rows.flatMap((line): PurposeRow[] => {
    const before = errors.length
    const report = reporter(table.name, line.row, errors)
    const [source, kind, name] = [line.cells.get('Bron') ?? '', purposeKindOf(line, report), line.cells.get('Naam') ?? '']
    if (source === '') report('Bron', 'Vul de naam van de bron in.')
    const [year, cents, hours] = [yearOf(line, report), read(line, 'Bedrag', report), hoursOf(line, report)]
    return kind === null || year === null || errors.length > before ? [] : [{ sheet: table.name, row: line.row, source, kind, name, year, cents, hours }]
  })
  return { rows, english }
}

/** The rows of which money waits for which, in the same way. */
export function readConditionRows(table: Headed, errors: RowError[]): ConditionRow[] {
  return table.rows.flatMap((line): ConditionRow[] => {
    const before = errors.length
    const report = reporter(table.name, line.row, errors)
    const [source, other] = [line.cells.get('Bron') ?? '', line.cells.get('Vraagt geld van') ?? '']
    if (source === '') report('Bron', 'Vul de naam van de bron in.')
    if (other === '') report('Vraagt geld van', 'Vul de naam in van de bron waar dit geld op wacht.')
    const percentage = parseDutchNumber((line.cells.get('Euro bij elke 100 euro') ?? '').replace(/%$/, ''))
    if (percentage === null || !Number.isInteger(percentage) || percentage < 1 || percentage > mostPercentage)
      report('Euro bij elke 100 euro', 'Vul een heel getal in van 1 tot en met 1.000, zoals 50.')
    const note = textOf(line, 'Toelichting', 600, report)
    return percentage === null || errors.length > before ? [] : [{ sheet: table.name, row: line.row, source, other, percentage, note }]
  })
}
