import 'server-only'
import type { Failure, Result } from './result'

const statusOf: Record<Failure['kind'], number> = {
  invalid: 422,
  'signed-out': 401,
  'not-found': 404,
  // Denied and unknown look the same from outside.
  denied: 404,
  conflict: 409,
  'rule-broken': 422,
}

/** What a use case found, as JSON for a script of one of our own pages. */
export function resultResponse(result: Result<unknown>): Response {
  const headers = { 'cache-control': 'no-store' }
  if (result.ok) return Response.json(result.value, { headers })
  // A broken rule has words for who reads the page; the rest the page words itself.
  const body = result.error.kind === 'rule-broken' ? { message: result.error.message } : null
  return Response.json(body, { status: statusOf[result.error.kind], headers })
}
