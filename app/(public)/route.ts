import { createElement } from 'react'
import { PublicHome } from '@/components/publication/PublicHome'
import { listPublished } from '@/lib/publication/get-published'
import { drawDocument, residentResponse } from './html-response'

export const dynamic = 'force-dynamic'

// access: public, the front door
export async function GET(): Promise<Response> {
  return residentResponse(await drawDocument(createElement(PublicHome, { places: await listPublished() })))
}
