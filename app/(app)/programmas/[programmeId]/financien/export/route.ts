import { exportFinance } from '@/lib/finance/export-finance'
import { writeCsv } from '@/lib/platform/csv'
import { attachment } from '@/lib/platform/files/display-name'
import { typedAmount } from '@/lib/platform/form/numbers'
import { writeXlsx, xlsxType, type Cell } from '@/lib/platform/office/xlsx'
import { resultResponse } from '@/lib/platform/result-response'

const asText = (cell: Cell) => (cell === null ? '' : typeof cell === 'bigint' ? typedAmount(cell) : String(cell))

const headers = (type: string, name: string) => ({
  'content-type': type, 'content-disposition': attachment(name), 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store',
})

/** Hands out the money as a workbook, or one of its tables as csv. */
export async function GET(request: Request, { params }: { params: Promise<{ programmeId: string }> }) {
  const book = await exportFinance(await params)
  if (!book.ok) return resultResponse(book)
  const { name, sources, costs } = book.value
  const asked = new URL(request.url).searchParams
  if (asked.get('vorm') !== 'csv') return new Response(writeXlsx([sources, costs]), { headers: headers(xlsxType, `financien ${name}.xlsx`) })
  const table = asked.get('wat') === 'kosten' ? costs : sources
  const csv = writeCsv([table.columns, ...table.rows.map((row) => row.map(asText))])
  return new Response(csv, { headers: headers('text/csv; charset=utf-8', `${table.name.toLocaleLowerCase('nl')} ${name}.csv`) })
}
