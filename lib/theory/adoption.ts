import { arrowProblem, type GraphArrow, type GraphElement } from './graph'
import type { TheoryKind } from './schema'

type Tied = GraphElement & { goalId: string | null; interventionId: string | null }
type GoalGiven = { id: string; title: string; parentId: string | null; indicator: string }
type InterventionGiven = { id: string; title: string; status: string; contributions: readonly { goalId: string; direct: boolean; how: string }[] }
type Given = { goals: readonly GoalGiven[]; interventions: readonly InterventionGiven[] }

export type NewElement = { id: string; kind: TheoryKind; title: string; note: string; indicator: string; goalId: string | null; interventionId: string | null }
export type NewArrow = GraphArrow & { assumption: string }

const longestTitle = 160
const ended: readonly string[] = ['declined', 'stopped']

/** A title as an element has it; what does not fit stands whole in the note. */
const named = (title: string) => ({ title: title.slice(0, longestTitle).trimEnd(), note: title.length > longestTitle ? title : '' })

/** The goals and interventions that do not stand in the picture yet; nothing is done any more by what was declined or stopped. */
export function notYetIn<G extends { id: string }, I extends { id: string; status: string }>(elements: readonly Pick<Tied, 'goalId' | 'interventionId'>[], { goals, interventions }: { goals: readonly G[]; interventions: readonly I[] }) {
  const there = new Set(elements.flatMap(({ goalId, interventionId }) => [goalId, interventionId]))
  return { goals: goals.filter(({ id }) => !there.has(id)), interventions: interventions.filter(({ id, status }) => !there.has(id) && !ended.includes(status)) }
}

/** What was chosen, as elements: an ambition as ambition, a goal below one as outcome, an intervention as effort. */
function elementsOf({ goals, interventions }: Given, newId: () => string): NewElement[] {
  return [
    ...goals.map(({ id, title, parentId, indicator }): NewElement =>
      ({ id: newId(), kind: parentId === null ? 'ambition' : 'outcome', ...named(title), indicator: indicator.slice(0, 300), goalId: id, interventionId: null })),
    ...interventions.map(({ id, title }): NewElement => ({ id: newId(), kind: 'effort', ...named(title), indicator: '', goalId: null, interventionId: id })),
  ]
}

/**
 * Which arrows partners put into words already, so that nobody has to draw them again. A goal was placed below its
 * ambition: that is the step back from what is wanted to what that asks for (backward mapping, handbook §5.2). Who
 * wrote down how an intervention contributes to a goal (wijkengids 4.2) wrote the assumption of that very arrow, and
 * the execution programme builds on it (§6.3). A contribution that is only indirect goes by way of something else,
 * and by way of what is for partners to think out: that gets no arrow. Nor is it said for them how sure they are.
 */
function wantedArrows(all: Given, elementOf: (objectId: string | null) => string | undefined): Omit<NewArrow, 'id'>[] {
  const wanted = [
    ...all.goals.map(({ id, parentId }) => ({ from: id, to: parentId, assumption: '' })),
    ...all.interventions.flatMap(({ id, contributions }) =>
      contributions.filter(({ direct, how }) => direct && how.trim() !== '').map(({ goalId, how }) => ({ from: id, to: goalId, assumption: how.slice(0, 1000) }))),
  ]
  return wanted.flatMap(({ from, to, assumption }) => {
    const [fromId, toId] = [elementOf(from), elementOf(to)]
    return fromId && toId ? [{ fromId, toId, assumption }] : []
  })
}

/** What comes into the picture when these are taken over; between what stood there already nothing is drawn. */
export function adoptionOf(live: { elements: readonly Tied[]; arrows: readonly GraphArrow[] }, all: Given, chosen: Given, newId: () => string): { elements: NewElement[]; arrows: NewArrow[] } {
  const elements = elementsOf(chosen, newId)
  const graph = { elements: [...live.elements, ...elements], arrows: [...live.arrows] }
  const byObject = new Map(graph.elements.toReversed().flatMap(({ id, goalId, interventionId }) => [goalId, interventionId].flatMap((object) => (object ? [[object, id] as const] : []))))
  const fresh = new Set(elements.map(({ id }) => id))
  const arrows = wantedArrows(all, (object) => (object ? byObject.get(object) : undefined)).flatMap((wanted): NewArrow[] => {
    if (![wanted.fromId, wanted.toId].some((id) => fresh.has(id)) || arrowProblem(graph, wanted.fromId, wanted.toId)) return []
    const arrow = { id: newId(), ...wanted }
    graph.arrows.push(arrow)
    return [arrow]
  })
  return { elements, arrows }
}
