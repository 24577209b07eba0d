import { resultResponse } from '@/lib/platform/result-response'
import { getOldProgramme } from '@/lib/recalibration/get-old-programme'

/** The sealed text itself, to the byte: its sha256 is the seal, so nothing may be added to make it easier to read. */
export async function GET(_: Request, { params }: { params: Promise<{ programmeId: string; cycle: string }> }): Promise<Response> {
  const { programmeId, cycle } = await params
  const result = await getOldProgramme({ programmeId, cycle })
  if (!result.ok) return resultResponse(result)
  return new Response(result.value.text, {
    headers: {
      'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store',
      'content-disposition': `attachment; filename="uitvoeringsprogramma-cyclus-${result.value.snapshot.cycle}.json"`,
    },
  })
}
