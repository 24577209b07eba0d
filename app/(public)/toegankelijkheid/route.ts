import { createElement } from 'react'
import { PublicStatement } from '@/components/publication/PublicStatement'
import { drawDocument, residentResponse } from '../html-response'

// access: public, a statement for everyone
export async function GET(): Promise<Response> {
  return residentResponse(await drawDocument(createElement(PublicStatement)))
}
