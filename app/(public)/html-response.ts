import type { ReactElement } from 'react'

/** Draws a whole document as plain HTML: nothing of it runs in the browser. */
export async function drawDocument(document: ReactElement): Promise<string> {
  // Next refuses a static import of react-dom/server in the app folder; here nothing is hydrated, so it is what we want.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!doctype html>${renderToStaticMarkup(document)}`
}

/** Residents always see the newest: browsers may keep a page, but ask each time whether it still holds. */
export function htmlResponse(html: string, { status = 200, etag }: { status?: number; etag?: string } = {}): Response {
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, no-cache' })
  if (etag) headers.set('etag', etag)
  return new Response(html, { status, headers })
}
