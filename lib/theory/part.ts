import { lifeFieldLabels, lifeFields, type LifeField } from '@/lib/process/life-fields'
import { reachableFrom } from './graph'
import { kindPlurals } from './labels'
import type { TheoryView } from './theory-view'

type Theory = Pick<TheoryView, 'elements' | 'arrows'>
export type Part = { ids: ReadonlySet<string>; words: string }
export type PartChoice = { value: string; label: string; group: string }

const nearPrefix = 'buren-'
const fieldPrefix = 'gebied-'

/** The part that is one element with what stands one arrow away. */
export const nearPart = (id: string) => `${nearPrefix}${id}`

const chainOf = (theory: Theory, id: string) => [...reachableFrom(theory, id, 'back'), ...reachableFrom(theory, id, 'onward')]
const nearOf = ({ arrows }: Theory, id: string) => [id, ...arrows.flatMap(({ fromId, toId }) => (fromId === id ? [toId] : toId === id ? [fromId] : []))]
const inField = ({ elements }: Theory, field: LifeField) => elements.filter(({ goal }) => goal?.fields.includes(field))

/** The part of a theory that an address asks for; undefined when it asks for all, or for what is not there. */
export function partOf(theory: Theory, asked: string | undefined): Part | undefined {
  const field = lifeFields.find((one) => asked === `${fieldPrefix}${one}`)
  if (field) return { ids: new Set(inField(theory, field).flatMap(({ id }) => chainOf(theory, id))), words: `wat hoort bij het leefgebied ${lifeFieldLabels[field].toLowerCase()}` }
  const element = theory.elements.find(({ id }) => asked === id || asked === nearPart(id))
  if (!element) return undefined
  return asked === element.id
    ? { ids: new Set(chainOf(theory, element.id)), words: `alles wat leidt naar “${element.title}” en waar dat weer toe leidt` }
    : { ids: new Set(nearOf(theory, element.id)), words: `“${element.title}” en wat daar met één pijl aan vastzit` }
}

/** Only the elements with these ids, and the arrows between them; a chosen element always stands with them. */
export function within<T extends Theory>(theory: T, part: Part | undefined, chosenId?: string): T {
  if (!part) return theory
  const stays = (id: string) => id === chosenId || part.ids.has(id)
  return { ...theory, elements: theory.elements.filter(({ id }) => stays(id)), arrows: theory.arrows.filter(({ fromId, toId }) => stays(fromId) && stays(toId)) }
}

/** The parts one can choose by name: an ambition, something that stands for a goal, a field of life. */
export function partChoices(theory: Theory): PartChoice[] {
  const named = (group: string, elements: Theory['elements']) => elements.map(({ id, title }) => ({ value: id, label: title, group }))
  return [
    ...named(kindPlurals.ambition, theory.elements.filter(({ kind }) => kind === 'ambition')),
    ...named('Doelen', theory.elements.filter(({ kind, goal }) => kind !== 'ambition' && goal)),
    ...lifeFields.filter((field) => inField(theory, field).length > 0).map((field) => ({ value: `${fieldPrefix}${field}`, label: lifeFieldLabels[field], group: 'Leefgebieden' })),
  ]
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The elements in which every typed word occurs, in title, note or indicator; accents and capitals do not matter. */
export function findElements<E extends { title: string; note: string; indicator: string }>(elements: readonly E[], typed: string): E[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  return elements.filter(({ title, note, indicator }) => {
    const text = plain(`${title} ${note} ${indicator}`)
    return words.every((word) => text.includes(word))
  })
}
