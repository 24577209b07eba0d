import { createElement } from 'react'
import { PublicGlossary } from '@/components/publication/PublicGlossary'
import { drawDocument, htmlResponse } from '../html-response'

// access: public, words that everyone may know
export async function GET(): Promise<Response> {
  return htmlResponse(await drawDocument(createElement(PublicGlossary)))
}
