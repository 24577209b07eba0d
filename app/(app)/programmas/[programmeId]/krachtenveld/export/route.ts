import { exportStakeholders } from '@/lib/alliance/export-stakeholders'
import { attachment } from '@/lib/platform/files/display-name'
import { resultResponse } from '@/lib/platform/result-response'

/** Hands out the whole map as a file for a spreadsheet. */
export async function GET(_request: Request, { params }: { params: Promise<{ programmeId: string }> }) {
  const map = await exportStakeholders(await params)
  if (!map.ok) return resultResponse(map)
  return new Response(map.value.csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': attachment(`krachtenveld ${map.value.name}.csv`),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
