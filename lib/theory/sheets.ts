import { reachableFrom } from './graph'
import { within } from './part'
import type { TheoryView } from './theory-view'

type Theory = Pick<TheoryView, 'elements' | 'arrows'>
export type Sheet = { key: string; heading: string; theory: Theory }

/** So many can still be read when they are drawn on one sheet. */
const readable = 24

/**
 * A theory on sheets of paper: whole when it can be read on one, else a sheet for each ambition with everything that
 * leads to it, and one for what leads to no ambition. What leads to several ambitions stands on the sheet of each.
 */
export function sheetsOf(theory: Theory): Sheet[] {
  if (theory.elements.length === 0) return []
  if (theory.elements.length <= readable) return [{ key: 'geheel', heading: 'De tekening', theory }]
  const only = (ids: ReadonlySet<string>) => within(theory, { ids, words: '' })
  const chains = theory.elements.filter(({ kind }) => kind === 'ambition').map(({ id, title }) => ({ id, title, ids: reachableFrom(theory, id, 'back') }))
  const shown = new Set(chains.flatMap(({ ids }) => [...ids]))
  const rest = new Set(theory.elements.map(({ id }) => id).filter((id) => !shown.has(id)))
  return [
    ...chains.map(({ id, title, ids }) => ({ key: id, heading: title, theory: only(ids) })),
    ...(rest.size > 0 ? [{ key: 'overig', heading: 'Wat nog naar geen ambitie leidt', theory: only(rest) }] : []),
  ]
}
