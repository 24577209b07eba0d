import { exportFinance } from '@/lib/finance/export-finance'
import { resultResponse } from '@/lib/platform/result-response'
import { sheetResponse } from '../sheet-response'

/** Hands out the money as a workbook, or one of its tables as csv. */
export async function GET(request: Request, { params }: { params: Promise<{ programmeId: string }> }) {
  const book = await exportFinance(await params)
  return book.ok ? sheetResponse(request, { title: `financien ${book.value.name}`, tables: book.value.tables }) : resultResponse(book)
}
