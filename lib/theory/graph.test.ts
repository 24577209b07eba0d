import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrowProblem, findPath, graphProblem, kindProblem, reachableFrom, type Graph, type GraphArrow, type GraphElement } from './graph'
import { theoryKinds } from './schema'
import { undoStep, type Kept, type KeptArrow, type KeptElement } from './undo'

const element = (id: string, kind: GraphElement['kind'] = 'outcome'): GraphElement => ({ id, kind, title: id })
const arrow = (fromId: string, toId: string): GraphArrow => ({ id: `${fromId}-${toId}`, fromId, toId })
const graph = (elements: GraphElement[], arrows: GraphArrow[]): Graph => ({ elements, arrows })
const abc = graph(['A', 'B', 'C'].map((id) => element(id)), [arrow('A', 'B'), arrow('B', 'C')])

describe('an arrow', () => {
  it.each([
    ['effort', 'output'], ['effort', 'ambition'], ['effort', 'effort'], ['outcome', 'outcome'], ['ambition', 'ambition'],
  ] as const)('may run from %s to %s', (from, to) => {
    expect(arrowProblem(graph([element('A', from), element('B', to)], []), 'A', 'B')).toBeUndefined()
  })
  it('never runs back to an earlier kind, and says which way it does', () => {
    expect(arrowProblem(graph([element('Banen', 'outcome'), element('Cursus', 'effort')], []), 'Banen', 'Cursus'))
      .toBe('Een pijl loopt van inspanning via output en outcome naar ambitie, nooit terug. Van “Banen” (outcome) naar “Cursus” (inspanning) kan dus niet; andersom misschien wel.')
  })
  it('closes no cycle; the path is named', () => {
    expect(arrowProblem(abc, 'C', 'A')).toMatch(/^Zo ontstaat een kring: C → A → B → C\./)
    expect(arrowProblem(abc, 'B', 'A')).toMatch(/B → A → B\./)
  })
  it('is there once, between two elements that exist', () => {
    expect(arrowProblem(abc, 'A', 'B')).toBe('Deze pijl is er al.')
    expect(arrowProblem(abc, 'A', 'A')).toContain('niet terug naar zichzelf')
    expect(arrowProblem(abc, 'A', 'Z')).toContain('niet meer')
    expect(arrowProblem(abc, 'A', 'C')).toBeUndefined()
  })
})

describe('another kind', () => {
  it('is refused with the arrows that would run back', () => {
    expect(kindProblem(abc, 'B', 'ambition')).toContain('“B” → “C”')
    expect(kindProblem(abc, 'C', 'ambition')).toBeUndefined()
    expect(kindProblem(abc, 'A', 'effort')).toBeUndefined()
  })
})

it('finds the way and everything along it', () => {
  expect(findPath(abc, 'A', 'C')).toEqual(['A', 'B', 'C'])
  expect(findPath(abc, 'C', 'A')).toBeUndefined()
  expect([...reachableFrom(abc, 'B', 'back')]).toEqual(['B', 'A'])
  expect([...reachableFrom(abc, 'B', 'onward')]).toEqual(['B', 'C'])
})

// --- any sequence of changes ---
const keptElement = (id: string, kind: GraphElement['kind'], position: number): KeptElement =>
  ({ id, kind, title: id, version: 1, removedAt: null, note: '', indicator: '', goalId: null, interventionId: null, position, carriedFromId: null })
const keptArrow = (id: string, fromId: string, toId: string): KeptArrow =>
  ({ id, fromId, toId, version: 1, removedAt: null, assumption: '', conditions: '', evidence: '', confidence: null })
const live = <R extends { removedAt: string | null }>(rows: R[]) => rows.filter(({ removedAt }) => removedAt === null)

type Step = { before: Kept; after: Kept }
/** A small store that follows the rules, as the use cases do on the database. */
function store() {
  let rows: Kept = { elements: [], arrows: [] }
  let serial = 0
  const steps: Step[] = []
  const now = (): Graph => ({ elements: live(rows.elements), arrows: live(rows.arrows) })
  const write = (after: Kept, isStep = true) => {
    const before: Kept = {
      elements: rows.elements.filter(({ id }) => after.elements.some((row) => row.id === id)),
      arrows: rows.arrows.filter(({ id }) => after.arrows.some((row) => row.id === id)),
    }
    rows = {
      elements: [...rows.elements.filter((row) => !before.elements.includes(row)), ...after.elements],
      arrows: [...rows.arrows.filter((row) => !before.arrows.includes(row)), ...after.arrows],
    }
    if (isStep) steps.push({ before, after })
  }
  const pick = <R>(list: R[], at: number) => list[at % Math.max(list.length, 1)]
  return {
    now, rows: () => rows, steps,
    add: (kind: number) => write({ elements: [keptElement(`e${++serial}`, pick([...theoryKinds], kind) ?? 'effort', serial)], arrows: [] }),
    draw(a: number, b: number) {
      const [from, to] = [pick(live(rows.elements), a), pick(live(rows.elements), b)]
      if (from && to && !arrowProblem(now(), from.id, to.id)) write({ elements: [], arrows: [keptArrow(`a${++serial}`, from.id, to.id)] })
    },
    turn(a: number, kind: number) {
      const [row, next] = [pick(live(rows.elements), a), pick([...theoryKinds], kind) ?? 'effort']
      if (row && !kindProblem(now(), row.id, next)) write({ elements: [{ ...row, kind: next, version: row.version + 1 }], arrows: [] })
    },
    remove(a: number) {
      const row = pick(live(rows.elements), a)
      const gone = row && live(rows.arrows).filter(({ fromId, toId }) => fromId === row.id || toId === row.id)
      if (row && gone) write({ elements: [{ ...row, removedAt: 'then' }], arrows: gone.map((one) => ({ ...one, removedAt: 'then' })) })
    },
    undo(a: number) {
      const step = pick(steps, a)
      if (step) this.undoThis(step)
    },
    undoThis(step: Step) {
      const undone = undoStep(rows, step, 'then')
      if (undone.ok) write(undone.rows, false)
      return undone.ok
    },
  }
}
type Store = ReturnType<typeof store>
const num = fc.nat(40)
const forward = fc.oneof(
  num.map((kind) => (s: Store) => s.add(kind)),
  fc.tuple(num, num).map(([a, b]) => (s: Store) => s.draw(a, b)), fc.tuple(num, num).map(([a, b]) => (s: Store) => s.draw(a, b)),
  fc.tuple(num, num).map(([a, kind]) => (s: Store) => s.turn(a, kind)),
  num.map((a) => (s: Store) => s.remove(a)),
)
const change = fc.oneof({ weight: 5, arbitrary: forward }, { weight: 1, arbitrary: num.map((a) => (s: Store) => s.undo(a)) })

describe('any sequence of changes', () => {
  it('never makes a cycle, an arrow back, a double or an arrow without an end', () => {
    fc.assert(fc.property(fc.array(change, { minLength: 5, maxLength: 60 }), (changes) => {
      const s = store()
      for (const apply of changes) {
        apply(s)
        expect(graphProblem(s.now())).toBeUndefined()
      }
    }), { numRuns: 400 })
  })
  it('is gone without a trace when all of it is undone, last first', () => {
    fc.assert(fc.property(fc.array(forward, { minLength: 5, maxLength: 40 }), (changes) => {
      const s = store()
      for (const apply of changes) apply(s)
      for (const step of s.steps.toReversed()) expect(s.undoThis(step)).toBe(true)
      expect(s.now()).toEqual({ elements: [], arrows: [] })
    }), { numRuns: 200 })
  })
})

describe('undoing', () => {
  it('is refused when others went on with it, and names which rows', () => {
    const s = store()
    s.add(2)
    s.turn(0, 3)
    const [made] = s.steps
    expect(made && undoStep(s.rows(), made, 'then')).toEqual({ ok: false, changed: ['e1'] })
  })
  it('is refused when an arrow hangs on what would go, or would close a cycle by now', () => {
    const s = store()
    s.add(2)
    s.add(2)
    s.draw(0, 1)
    const [, second, drawn] = s.steps
    expect(second && undoStep(s.rows(), second, 'then')).toMatchObject({ ok: false, problem: expect.stringContaining('niet meer') })
    expect(drawn && s.undoThis(drawn)).toBe(true)
    expect(second && s.undoThis(second)).toBe(true)
  })
})
