import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/platform/actor'
import { systemTransaction } from '@/lib/platform/db/transaction'
import type { Result } from '@/lib/platform/result'
import { aMember } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { anArrow, anElement, aTheory } from '@/tests/support/theory'
import { addArrow } from './add-arrow'
import { addElement } from './add-element'
import { editArrow } from './edit-arrow'
import { editElement } from './edit-element'
import { getTheory } from './get-theory'
import { graphProblem } from './graph'
import { readKept } from './kept-schema'
import { keepArrow, keepElement } from './load-theory'
import { moveElement } from './move-element'
import { removeArrow } from './remove-arrow'
import { removeElement } from './remove-element'
import { confidences, theoryKinds } from './schema'
import type { KeptArrow, KeptElement } from './undo'
import { undoLastStep } from './undo-last-step'

useDatabase()

const look = async (actor: Actor, programmeId: string) => expectOk(await getTheory.as(actor, { programmeId }))
type View = Awaited<ReturnType<typeof look>>
type Where = { programmeId: string; theoryId: string }
type Random = (below: number) => number

/** Numbers that are the same at every run. */
const randomFrom = (seed: number): Random => {
  let state = seed * 7919 + 17
  return (below) => (state = (state * 16807) % 2147483647) % below
}

/** One thing an editor may do with what stands on the screen, which may be old by now. */
function act(actor: Actor, where: Where, view: View, random: Random, text: string): Promise<Result<unknown>> {
  const { programmeId } = where
  const elements = view.theory?.elements ?? []
  const arrows = view.theory?.arrows ?? []
  const element = elements[random(Math.max(elements.length, 1))]
  const other = elements[random(Math.max(elements.length, 1))]
  const arrow = arrows[random(Math.max(arrows.length, 1))]
  const kind = theoryKinds[random(4)]
  const towardsId = random(2) === 0 ? '' : (element?.id ?? '')
  const add = () => addElement.as(actor, { ...where, kind, title: text, towardsId: kind === 'effort' ? towardsId : '' })
  if (!element || !other) return add()
  switch (random(9)) {
    case 0: return add()
    case 1: return editElement.as(actor, { ...element, goalId: '', interventionId: '', programmeId, elementId: element.id, title: text, kind: random(3) === 0 ? kind : element.kind })
    case 2: return removeElement.as(actor, { programmeId, elementId: element.id, version: element.version })
    case 3: return moveElement.as(actor, { programmeId, elementId: element.id, version: element.version, way: random(2) === 0 ? 'up' : 'down' })
    case 4: return arrow ? editArrow.as(actor, { programmeId, arrowId: arrow.id, version: arrow.version, assumption: text, confidence: confidences[random(3)] }) : add()
    case 5: return arrow ? removeArrow.as(actor, { programmeId, arrowId: arrow.id, version: arrow.version }) : add()
    case 6: return view.lastStep ? undoLastStep.as(actor, { programmeId, changeId: view.lastStep.id }) : add()
    default: return addArrow.as(actor, { ...where, fromId: element.id, toId: other.id, assumption: text })
  }
}

type Row = KeptElement | KeptArrow
const words = ({ version: _, ...rest }: Row) => rest
type Event = { revision: number; before: Row[]; after: Row[] }

const stepsOf = (theoryId: string) => systemTransaction((db) => db.theoryChange.findMany({ where: { theoryId }, orderBy: { revision: 'asc' } }))
const rowsOf = (theoryId: string) => systemTransaction(async (db): Promise<Row[]> => [
  ...(await db.theoryElement.findMany({ where: { theoryId } })).map(keepElement), ...(await db.theoryArrow.findMany({ where: { theoryId } })).map(keepArrow),
])

/** Everything that happened, in the order in which the database let it happen. */
async function history(theoryId: string, undone: { changeId: string; revision: number }[]): Promise<Event[]> {
  const rows = ({ elements, arrows }: ReturnType<typeof readKept>): Row[] => [...elements, ...arrows]
  const steps = (await stepsOf(theoryId)).map(({ id, revision, before, after, undoneAt }) => ({ id, revision, undoneAt, before: rows(readKept(before)), after: rows(readKept(after)) }))
  const backwards = undone.flatMap(({ changeId, revision }) => {
    const step = steps.find(({ id }) => id === changeId)
    const was = (row: Row): Row => step?.before.find(({ id }) => id === row.id) ?? { ...row, removedAt: step?.undoneAt?.toISOString() ?? '' }
    return step ? [{ revision, before: step.after, after: step.after.map(was) }] : []
  })
  return [...steps, ...backwards].toSorted((a, b) => a.revision - b.revision)
}

/** Tells it again on paper: each step must begin with what the one before left behind, so nobody's words were overwritten unseen. */
function replay(events: Event[]): Map<string, Row> {
  const model = new Map<string, Row>()
  for (const { before, after } of events) {
    for (const row of before) expect(words(model.get(row.id) ?? row)).toEqual(words(row))
    for (const row of after) model.set(row.id, row)
  }
  return model
}

async function twoEditors(seed: number) {
  const given = await aTheory()
  const editors = [given.bureau, await aMember(given.programme, 'partner')]
  const random = randomFrom(seed)
  const views: View[] = []
  const undone: { changeId: string; revision: number }[] = []
  let accepted = 0
  for (let round = 0; round < 8; round++) {
    for (const [index, actor] of editors.entries()) if (round === 0 || random(3) > 0) views[index] = await look(actor, given.programmeId)
    // Both at once: who is first is for the database to say.
    const results = await Promise.all(editors.map(async (actor, index) => {
      const view = views[index] ?? (await look(actor, given.programmeId))
      return { view, result: await act(actor, given, view, random, `Tekst ${seed}.${round}.${index}`) }
    }))
    for (const { view, result } of results) {
      if (!result.ok) expect(['conflict', 'rule-broken']).toContain(result.error.kind)
      else if (typeof result.value === 'object' && result.value && 'revision' in result.value) undone.push({ changeId: view.lastStep?.id ?? '', revision: Number(result.value.revision) })
      else accepted++
    }
  }
  return { ...given, editors, undone, accepted }
}

describe('two people at once', () => {
  it.each(Array.from({ length: 30 }, (_, seed) => seed + 1))('come to the same picture and lose nothing (%i)', async (seed) => {
    const { theoryId, programmeId, editors, undone, accepted } = await twoEditors(seed)
    const events = await history(theoryId, undone)
    expect(events).toHaveLength(accepted + undone.length)
    const model = replay(events)
    const rows = await rowsOf(theoryId)
    expect(new Map(rows.map((row) => [row.id, words(row)]))).toEqual(new Map([...model].map(([id, row]) => [id, words(row)])))
    const [first, second] = [await look(editors[0] as Actor, programmeId), await look(editors[1] as Actor, programmeId)]
    expect(first.theory).toEqual(second.theory)
    expect(graphProblem(first.theory ?? { elements: [], arrows: [] })).toBeUndefined()
    expect(first.theory?.revision).toBe(events.length)
  })
})

describe('two arrows at the same moment', () => {
  it.each([1, 2, 3, 4, 5])('never close a cycle together: exactly one is refused (%i)', async () => {
    const given = await aTheory()
    const colleague = await aMember(given.programme, 'partner')
    const ids = []
    for (const title of ['A', 'B', 'C', 'D']) ids.push(await anElement(given.bureau, given, title))
    const [a = '', b = '', c = '', d = ''] = ids
    await anArrow(given.bureau, given, a, b)
    await anArrow(given.bureau, given, c, d)
    const both = await Promise.all([
      addArrow.as(given.bureau, { ...given, fromId: b, toId: c }), addArrow.as(colleague, { ...given, fromId: d, toId: a }),
    ])
    const refused = both.filter(({ ok }) => !ok)
    expect(refused).toHaveLength(1)
    expect(refused[0]).toMatchObject({ error: { kind: 'rule-broken', message: expect.stringMatching(/kring: (\w → ){4}\w\./) } })
  })
})
