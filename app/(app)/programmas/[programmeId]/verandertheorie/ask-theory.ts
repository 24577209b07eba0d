import 'server-only'
import { getTheory } from '@/lib/theory/get-theory'
import { valueOrNotFound } from '@/lib/platform/page'
import { one, selectionOf, type Search } from './selection'

/** The theory of the cycle the address asks for, and what is chosen in it. */
export async function askTheory(programmeId: string, search: Search) {
  const asked = await valueOrNotFound(getTheory({ programmeId, cycle: typeof search.cyclus === 'string' ? search.cyclus : null }))
  const { theory, mayEdit } = asked
  return { ...asked, part: one(search.deel), typed: (one(search.zoek) ?? '').trim(), selection: theory ? selectionOf(theory, search, mayEdit) : ({ what: 'nothing' } as const) }
}
export type AskedTheory = Awaited<ReturnType<typeof askTheory>>
