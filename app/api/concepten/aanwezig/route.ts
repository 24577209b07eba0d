import { touchPresence } from '@/lib/checklists/touch-presence'
import { readJson } from '@/lib/platform/limited-body'
import { resultResponse } from '@/lib/platform/result-response'
import { isSameOrigin } from '@/lib/platform/same-origin'

/** Says who is at work in a section and hears who else is. */
export async function POST(request: Request) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  return resultResponse(await touchPresence(await readJson(request)))
}
