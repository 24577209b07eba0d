import { createElement } from 'react'
import { drawDocument, htmlResponse } from '@/app/(public)/html-response'
import { PublicUnknown } from '@/components/publication/PublicNotice'
import { PublicPage } from '@/components/publication/PublicPage'
import { getPublicPage } from '@/lib/publication/queries'

/** The public page as it would be now, for those who write it. */
export async function GET(_: Request, { params }: { params: Promise<{ programmeId: string }> }): Promise<Response> {
  const page = await getPublicPage(await params)
  if (!page.ok) return htmlResponse(await drawDocument(createElement(PublicUnknown)), { status: 404 })
  return htmlResponse(await drawDocument(createElement(PublicPage, { snapshot: page.value.snapshot, preview: true })))
}
