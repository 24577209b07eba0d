import { looseElements } from './findings'
import type { LoadedTheory } from './load-theory'

/** The theory as people read it: on its screens, in print and on the public page. */
export function theoryView({ id, cycle, revision, closedAt, elements, arrows }: LoadedTheory) {
  const loose = looseElements({ elements, arrows })
  return {
    id, cycle, revision, closed: closedAt !== null,
    elements: elements.map(({ id: elementId, version, kind, title, note, indicator, goalId, interventionId, carriedFromId, goal, intervention }) => ({
      id: elementId, version, kind, title, note, indicator, goalId, interventionId, carriedFromId, loose: loose.get(elementId) ?? null,
      goal: goal && { title: goal.title, retired: goal.retiredOn !== null, fields: goal.fields }, intervention: intervention && { id: intervention.id, title: intervention.title },
    })),
    arrows: arrows.map(({ id: arrowId, version, fromId, toId, assumption, conditions, evidence, confidence }) =>
      ({ id: arrowId, version, fromId, toId, assumption, conditions, evidence, confidence })),
  }
}
export type TheoryView = ReturnType<typeof theoryView>
export type ElementView = TheoryView['elements'][number]
export type ArrowView = TheoryView['arrows'][number]
