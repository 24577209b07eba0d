import { arrowProblem } from '@/lib/theory/graph'
import { theoryKinds, type TheoryKind } from '@/lib/theory/schema'
import type { ArrowView, ElementView, TheoryView } from '@/lib/theory/theory-view'

export type Search = Record<string, string | string[] | undefined>
export type Selection =
  | { what: 'nothing' }
  /** It was chosen by an old address, or somebody took it away meanwhile. */
  | { what: 'gone' }
  | { what: 'element'; element: ElementView; removing: boolean }
  | { what: 'arrow'; arrow: ArrowView; from: ElementView; to: ElementView }
  | { what: 'new'; kind: TheoryKind | '' }
  | { what: 'below'; target: ElementView }
  | { what: 'draw'; from: ElementView }
  | { what: 'new-arrow'; from: ElementView; to: ElementView; problem: string | undefined }

/** A part of the address that was given once. */
export const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)

/** Whatever changes when another thing is chosen. */
export const selectionKey = (search: Search) => ['element', 'pijl', 'van', 'naar', 'onder', 'nieuw', 'weg'].map((name) => one(search[name]) ?? '').join('|')

function drawn(theory: TheoryView, from: ElementView | undefined, toId: string | undefined): Selection {
  if (!from) return { what: 'gone' }
  if (!toId) return { what: 'draw', from }
  const to = theory.elements.find(({ id }) => id === toId)
  return to ? { what: 'new-arrow', from, to, problem: arrowProblem(theory, from.id, to.id) } : { what: 'gone' }
}

/** What the address says is chosen; without the right to edit only what there is to read. */
export function selectionOf(theory: TheoryView, search: Search, mayEdit: boolean): Selection {
  const find = (name: string) => theory.elements.find(({ id }) => id === one(search[name]))
  const gone: Selection = { what: 'gone' }
  if (one(search.pijl)) {
    const arrow = theory.arrows.find(({ id }) => id === one(search.pijl))
    const [from, to] = [arrow?.fromId, arrow?.toId].map((id) => theory.elements.find((element) => element.id === id))
    return arrow && from && to ? { what: 'arrow', arrow, from, to } : gone
  }
  if (one(search.element)) {
    const element = find('element')
    return element ? { what: 'element', element, removing: mayEdit && one(search.weg) !== undefined } : gone
  }
  if (!mayEdit) return { what: 'nothing' }
  if (one(search.van)) return drawn(theory, find('van'), one(search.naar))
  if (one(search.onder)) {
    const target = find('onder')
    return target ? { what: 'below', target } : gone
  }
  const kind = one(search.nieuw)
  return kind === undefined ? { what: 'nothing' } : { what: 'new', kind: theoryKinds.find((each) => each === kind) ?? '' }
}

/** What the picture marks as chosen. */
export function chosenIn(selection: Selection): { elementId?: string; arrowId?: string } {
  switch (selection.what) {
    case 'element': return { elementId: selection.element.id }
    case 'arrow': return { arrowId: selection.arrow.id }
    case 'below': return { elementId: selection.target.id }
    case 'draw': case 'new-arrow': return { elementId: selection.from.id }
    default: return {}
  }
}
