import 'server-only'
import { tableNames, type TableKind } from '@/lib/finance/import-columns'
import { writeCsv } from '@/lib/platform/csv'
import { attachment } from '@/lib/platform/files/display-name'
import { typedAmount } from '@/lib/platform/form/numbers'
import { writeXlsx, xlsxType, type Cell, type Sheet } from '@/lib/platform/office/xlsx'

const asText = (cell: Cell) => (cell === null ? '' : typeof cell === 'bigint' ? typedAmount(cell) : String(cell))

const headers = (type: string, name: string) => ({
  'content-type': type, 'content-disposition': attachment(name), 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store',
})

type Book = { readonly title: string; readonly tables: readonly (Sheet & { kind: TableKind })[]; readonly before?: readonly Sheet[]; readonly after?: readonly Sheet[] }

/** Hands out tables as one workbook, or with `vorm=csv` the one that is asked for with `wat`. */
export function sheetResponse(request: Request, { title, tables, before = [], after = [] }: Book): Response {
  const asked = new URL(request.url).searchParams
  const what = asked.get('wat')
  const table = tables.find(({ kind }) => tableNames[kind].toLocaleLowerCase('nl') === what) ?? tables[0]
  if (asked.get('vorm') !== 'csv' || !table) return new Response(writeXlsx([...before, ...tables, ...after]), { headers: headers(xlsxType, `${title}.xlsx`) })
  const csv = writeCsv([table.columns, ...table.rows.map((row) => row.map(asText))])
  return new Response(csv, { headers: headers('text/csv; charset=utf-8', `${table.name.toLocaleLowerCase('nl')} ${title}.csv`) })
}
