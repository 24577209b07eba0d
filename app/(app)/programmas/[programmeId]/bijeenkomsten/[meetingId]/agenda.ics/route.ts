import { getCalendarFile } from '@/lib/meetings/get-calendar-file'

/** The meeting as a file for one's own calendar. */
export async function GET(_request: Request, { params }: { params: Promise<{ programmeId: string; meetingId: string }> }): Promise<Response> {
  const file = await getCalendarFile(await params)
  if (!file.ok) return new Response('Deze bijeenkomst is er niet.', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  return new Response(file.value, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'attachment; filename="bijeenkomst.ics"', 'cache-control': 'private, no-store',
    },
  })
}
