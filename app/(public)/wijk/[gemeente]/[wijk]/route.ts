import { residentResponse } from '../../../html-response'
import { publicPageAt } from './page-cache'

// access: public, residents have no account; only published snapshots come out
export async function GET(request: Request, { params }: { params: Promise<{ gemeente: string; wijk: string }> }): Promise<Response> {
  const { gemeente, wijk } = await params
  const { status, html, etag } = await publicPageAt(gemeente, wijk)
  if (etag && request.headers.get('if-none-match')?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)) {
    return residentResponse(null, { status: 304, etag })
  }
  return residentResponse(html, etag ? { status, etag } : { status })
}
