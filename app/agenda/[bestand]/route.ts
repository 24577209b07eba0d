// access: public, a calendar program asks without a session; the address itself is the secret, and only its hash is kept.
import { openCalendar } from '@/lib/meetings/open-calendar'
import { sha256 } from '@/lib/platform/audit'

export const dynamic = 'force-dynamic'

const always = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' }

/** Hands out the calendar behind a secret address. Unknown, revoked and malformed are one and the same answer. */
export async function GET(request: Request, { params }: { params: Promise<{ bestand: string }> }): Promise<Response> {
  const text = await openCalendar((await params).bestand)
  if (text === null) return new Response('Deze agenda is er niet.', { status: 404, headers: { ...always, 'content-type': 'text/plain; charset=utf-8' } })
  const etag = `"${sha256(text)}"`
  // Nothing new since the last time: a calendar that asks every hour costs a few bytes.
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: { ...always, etag } })
  return new Response(text, {
    headers: { ...always, etag, 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'inline; filename="wijkaanpak.ics"' },
  })
}
