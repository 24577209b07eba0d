import { decisionsCsv } from '@/lib/decisions/decisions-csv'
import { exportDecisions } from '@/lib/decisions/export-decisions'
import { resultResponse } from '@/lib/platform/result-response'
import { askedOf, readSearch } from '../register-search'

/** The register as a file for a spreadsheet, with the filter of the page it was asked on. */
export async function GET(request: Request, { params }: { params: Promise<{ programmeId: string }> }): Promise<Response> {
  const { programmeId } = await params
  const result = await exportDecisions(askedOf(programmeId, readSearch(Object.fromEntries(new URL(request.url).searchParams))))
  if (!result.ok) return resultResponse(result)
  return new Response(decisionsCsv(result.value.rows), {
    headers: {
      'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store', 'content-disposition': 'attachment; filename="besluiten.csv"',
    },
  })
}
