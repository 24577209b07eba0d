import { graphProblem, type GraphArrow, type GraphElement } from './graph'

/** A row of the picture as a step keeps it: everything of it, its version included. */
export type KeptRow = { id: string; version: number; removedAt: string | null }
export type KeptElement = KeptRow & GraphElement & {
  note: string; indicator: string; goalId: string | null; interventionId: string | null; position: number; carriedFromId: string | null
}
export type KeptArrow = KeptRow & GraphArrow & { assumption: string; conditions: string; evidence: string; confidence: 'low' | 'medium' | 'high' | null }
export type Kept = { elements: KeptElement[]; arrows: KeptArrow[] }

type Undone =
  | { ok: true; rows: Kept }
  /** Somebody changed these rows since. */
  | { ok: false; changed: string[] }
  /** The rows are as they were left, but what others drew since no longer fits. */
  | { ok: false; problem: string; changed?: undefined }

// The version only goes up: a step that was undone leaves the words as they were under a higher number.
const same = <R extends KeptRow>(a: R, b: R) => {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof R>
  return [...keys].every((key) => key === 'version' || a[key] === b[key])
}

/** Each row of a step as it stood before it; one that the step made is removed again. */
function restored<R extends KeptRow>(now: readonly R[], before: readonly R[], after: readonly R[], at: string): R[] {
  return after.flatMap((row) => {
    const current = now.find(({ id }) => id === row.id)
    if (!current) return []
    const earlier = before.find(({ id }) => id === row.id) ?? { ...row, removedAt: at }
    return [{ ...earlier, version: current.version }]
  })
}

const changedIn = <R extends KeptRow>(now: readonly R[], after: readonly R[]) =>
  after.filter((row) => {
    const current = now.find(({ id }) => id === row.id)
    return !current || !same(current, row)
  }).map(({ id }) => id)

const merged = <R extends KeptRow>(now: readonly R[], rows: readonly R[]) =>
  now.map((row) => rows.find(({ id }) => id === row.id) ?? row).filter(({ removedAt }) => removedAt === null)

/**
 * The rows as they should stand when a step is undone, held against everything that is there now (`now` includes
 * removed rows). Refused when one of its rows was changed since, or when the picture would no longer be right:
 * an arrow without an end, an arrow back, a cycle.
 */
export function undoStep(now: Kept, step: { before: Kept; after: Kept }, at: string): Undone {
  const changed = [...changedIn(now.elements, step.after.elements), ...changedIn(now.arrows, step.after.arrows)]
  if (changed.length > 0) return { ok: false, changed }
  const rows = {
    elements: restored(now.elements, step.before.elements, step.after.elements, at),
    arrows: restored(now.arrows, step.before.arrows, step.after.arrows, at),
  }
  const problem = graphProblem({ elements: merged(now.elements, rows.elements), arrows: merged(now.arrows, rows.arrows) })
  return problem ? { ok: false, problem } : { ok: true, rows }
}
