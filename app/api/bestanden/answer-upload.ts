import 'server-only'
import { currentDefinition } from '@/lib/process/definitions'
import { findPoint } from '@/lib/process/lookup'
import { pointAnchor, sectionPath } from '@/lib/process/paths'

type Outcome = { status: number; reason?: string; message: string }
type Fields = Record<string, FormDataEntryValue | undefined>

const text = (value: FormDataEntryValue | undefined): string => (typeof value === 'string' ? value : '')

/**
 * Where the form stood. When the body could not be read (too large) only the referring page can tell; of that we take
 * the path alone, so that nobody is ever sent elsewhere.
 */
function pageOf(request: Request, fields: Fields): string {
  const place = findPoint(currentDefinition, text(fields.pointId))
  if (place) return sectionPath(encodeURIComponent(text(fields.programmeId)), place.phase, place.section)
  const referrer = request.headers.get('referer') ?? ''
  return URL.canParse(referrer) && /^\/programmas\//.test(new URL(referrer).pathname) ? new URL(referrer).pathname : '/programmas'
}

/** A page's script hears JSON; a plain form goes back to its page, which shows the message at the field. */
export function answerUpload(request: Request, fields: Fields, outcome: Outcome): Response {
  const { status, message, reason } = outcome
  if (request.headers.get('accept')?.startsWith('application/json')) return Response.json({ message }, { status })
  const pointId = text(fields.pointId) || (new URL(request.url).searchParams.get('punt') ?? '')
  const query = new URLSearchParams({ punt: pointId, bestand: status === 201 ? 'bewaard' : (reason ?? 'mislukt') })
  if (status !== 201 && text(fields.title)) query.set('titel', text(fields.title).slice(0, 200))
  const location = `${pageOf(request, fields)}?${query.toString()}#${pointAnchor(pointId)}`
  return new Response(null, { status: 303, headers: { location } })
}
