import { createElement } from 'react'
import { PublicStatement } from '@/components/publication/PublicStatement'
import { drawDocument, htmlResponse } from '../html-response'

// access: public, a statement for everyone
export async function GET(): Promise<Response> {
  return htmlResponse(await drawDocument(createElement(PublicStatement)))
}
