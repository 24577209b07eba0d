import { getFinanceTemplate } from '@/lib/finance/get-finance-template'
import { resultResponse } from '@/lib/platform/result-response'
import { sheetResponse } from '../../sheet-response'

/** Hands out an empty file to fill in: a workbook with its explanation, or one table as csv. */
export async function GET(request: Request, { params }: { params: Promise<{ programmeId: string }> }) {
  const book = await getFinanceTemplate(await params)
  if (!book.ok) return resultResponse(book)
  const { name, tables, explanation, names } = book.value
  return sheetResponse(request, { title: `financien invullen ${name}`, tables, before: [explanation], after: [names] })
}
