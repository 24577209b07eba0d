import { randomBytes } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'
import { sessionCookieName } from '@/lib/platform/auth/cookie-name'
import { signInPathFor } from '@/lib/platform/auth/return-path'
import { policyWithNonce, policyWithoutScripts } from '@/lib/platform/content-security-policy'
import { env } from '@/lib/platform/env'
import { pathHeader } from '@/lib/platform/path-header'
import { securityHeaders } from '@/lib/platform/security-headers'

const signedIn = /^\/(programmas|overzicht|beheer|account|meldingen)(\/|$)/
const forResidents = /^\/($|(wijk|toegankelijkheid|begrippen)(\/|$))/

function pathOf({ nextUrl }: NextRequest): string {
  const search = new URLSearchParams(nextUrl.search)
  search.delete('_rsc')
  return nextUrl.pathname + (search.size > 0 ? `?${search}` : '')
}

/**
 * Stands before every page: asks only whether there is a session cookie at all (pages and use cases ask whether it is
 * worth anything), and gives every answer its security headers.
 */
export function proxy(request: NextRequest): NextResponse {
  const { NEXTAUTH_URL, NODE_ENV, OIDC_ISSUER } = env()
  const path = pathOf(request)
  // Only when reading: whoever posts a form without a session gets the form back with what was typed.
  const mustSignIn = request.method === 'GET' && signedIn.test(request.nextUrl.pathname)
    && !request.cookies.has(sessionCookieName(NEXTAUTH_URL))
  const policy = forResidents.test(request.nextUrl.pathname)
    ? policyWithoutScripts
    : policyWithNonce({
        nonce: randomBytes(16).toString('base64'), development: NODE_ENV === 'development', issuer: OIDC_ISSUER,
      })
  const asked = new Headers(request.headers)
  asked.set(pathHeader, path)
  // Next takes the nonce from here and puts it on its own scripts.
  asked.set('Content-Security-Policy', policy)
  const response = mustSignIn
    ? NextResponse.redirect(new URL(signInPathFor(path), NEXTAUTH_URL))
    : NextResponse.next({ request: { headers: asked } })
  response.headers.set('Content-Security-Policy', policy)
  const headers = securityHeaders({ https: NEXTAUTH_URL.startsWith('https://') })
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}

// Built files never change and hold nothing of anybody; next.config.ts gives them their one header.
// Uploads pass by: a request that goes through here is held in memory and cut off at 10 MB. They bring the headers themselves.
// So do the pages for residents: this would take as long as answering them.
export const config = { matcher: '/((?!_next/static/|api/bestanden(?:/vergaderstuk)?$|wijk/[^/]+/[^/]+$|toegankelijkheid$|begrippen$).+)' }
