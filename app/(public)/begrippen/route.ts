import { createElement } from 'react'
import { PublicGlossary } from '@/components/publication/PublicGlossary'
import { drawDocument, residentResponse } from '../html-response'

// access: public, words that everyone may know
export async function GET(): Promise<Response> {
  return residentResponse(await drawDocument(createElement(PublicGlossary)))
}
