import type { ReactElement } from 'react'
import { policyWithoutScripts } from '@/lib/platform/content-security-policy'
import { env } from '@/lib/platform/env'
import { securityHeaders } from '@/lib/platform/security-headers'

/** Draws a whole document as plain HTML: nothing of it runs in the browser. */
export async function drawDocument(document: ReactElement): Promise<string> {
  // Next refuses a static import of react-dom/server in the app folder; here nothing is hydrated, so it is what we want.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!doctype html>${renderToStaticMarkup(document)}`
}

type Options = { status?: number; etag?: string; cacheControl?: string }

/** A drawn document as an answer; the proxy adds the security headers. */
export function htmlResponse(html: string | null, { status = 200, etag, cacheControl = 'private, no-store' }: Options = {}): Response {
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': cacheControl })
  if (etag) headers.set('etag', etag)
  return new Response(html, { status, headers })
}

/**
 * The same for residents. These pages go past the proxy, which costs as much as answering, so they bring their security
 * headers themselves. Browsers may keep a page, but ask each time whether it still holds.
 */
export function residentResponse(html: string | null, options: Pick<Options, 'status' | 'etag'> = {}): Response {
  const response = htmlResponse(html, { ...options, cacheControl: 'public, no-cache' })
  const https = env().NEXTAUTH_URL.startsWith('https://')
  const security = { 'content-security-policy': policyWithoutScripts, ...securityHeaders({ https }) }
  for (const [name, value] of Object.entries(security)) response.headers.set(name, value)
  return response
}
