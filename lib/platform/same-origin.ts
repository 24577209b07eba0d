import 'server-only'
import { env } from './env'

/**
 * Whether a request that changes something comes from one of our own pages. Server actions check this themselves;
 * route handlers ask here.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = request.headers.get('origin')
  if (!origin || !URL.canParse(origin)) return false
  const { host } = new URL(origin)
  return host === request.headers.get('host') || host === new URL(env().NEXTAUTH_URL).host
}
