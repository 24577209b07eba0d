import { describe, expect, it } from 'vitest'
import { aMember, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { aGoal } from '@/tests/support/goals'
import { anArrow, anElement, aTheory } from '@/tests/support/theory'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { denied, notFound } from '@/lib/platform/result'
import { addArrow } from './add-arrow'
import { addElement } from './add-element'
import { closeTheory } from './close-theory'
import { editArrow } from './edit-arrow'
import { editElement } from './edit-element'
import { getTheory } from './get-theory'
import { listSteps } from './list-steps'
import { moveElement } from './move-element'
import { removeArrow } from './remove-arrow'
import { removeElement } from './remove-element'
import { undoLastStep } from './undo-last-step'

useDatabase()

const read = async (actor: Parameters<typeof getTheory.as>[0], programmeId: string) => {
  const { theory, lastStep, mayEdit } = expectOk(await getTheory.as(actor, { programmeId }))
  if (!theory) throw new Error('no theory')
  return { theory, lastStep, mayEdit, titles: theory.elements.map(({ title }) => title) }
}

async function aChain() {
  const given = await aTheory()
  const [a, b] = [await anElement(given.bureau, given, 'Cursus', 'effort'), await anElement(given.bureau, given, 'Minder schulden')]
  const arrow = await anArrow(given.bureau, given, a, b, { assumption: 'Wie leert rekenen, houdt over', confidence: 'low' })
  return { ...given, a, b, arrow }
}
type Chain = Awaited<ReturnType<typeof aChain>>
const edit = ({ programmeId, a }: Chain, extra: object = {}) => ({ programmeId, elementId: a, version: 1, kind: 'effort', title: 'Cursus geld', ...extra })

describe('the theory of change', () => {
  it('is drawn, changed, read and told', async () => {
    const given = await aChain()
    const { bureau, programmeId, a, arrow } = given
    expectOk(await editElement.as(bureau, edit(given, { note: 'In vier talen' })))
    expectOk(await editArrow.as(bureau, { programmeId, arrowId: arrow, version: 1, evidence: 'Onderzoek', confidence: 'high' }))
    const { theory, mayEdit } = await read(await aMember(given.programme, 'reader'), programmeId)
    expect(mayEdit).toBe(false)
    expect(theory.elements[0]).toMatchObject({ id: a, title: 'Cursus geld', note: 'In vier talen', version: 2, loose: null })
    expect(theory.arrows).toMatchObject([{ evidence: 'Onderzoek', confidence: 'high', assumption: '', version: 2 }])
    expect(theory.revision).toBe(5)
    const { steps } = expectOk(await listSteps.as(bureau, { programmeId, theoryId: given.theoryId }))
    expect(steps.map(({ words }) => words)).toEqual([
      'Pijl “Cursus geld” → “Minder schulden” gewijzigd', '“Cursus geld” gewijzigd', 'Pijl “Cursus” → “Minder schulden” getrokken',
      'Outcome “Minder schulden” toegevoegd', 'Inspanning “Cursus” toegevoegd',
    ])
    expect(await auditTypes(given.programme.municipalityId)).toEqual([
      'theory.started', 'theory.element-added', 'theory.element-added', 'theory.arrow-drawn', 'theory.element-edited', 'theory.arrow-edited',
    ])
  })

  it('is drawn by bureau and partners, read by everyone in the programme, unknown elsewhere', async () => {
    const given = await aChain()
    const { programmeId, theoryId, a, b, arrow } = given
    const changeId = (await read(given.bureau, programmeId)).lastStep?.id ?? ''
    const all = (actor: Parameters<typeof getTheory.as>[0]) => [
      addElement.as(actor, { programmeId, theoryId, kind: 'effort', title: 'X' }), editElement.as(actor, edit(given)),
      moveElement.as(actor, { programmeId, elementId: a, version: 1, way: 'up' }), removeElement.as(actor, { programmeId, elementId: a, version: 1 }),
      addArrow.as(actor, { programmeId, theoryId, fromId: b, toId: a }), editArrow.as(actor, { programmeId, arrowId: arrow, version: 1 }),
      removeArrow.as(actor, { programmeId, arrowId: arrow, version: 1 }), undoLastStep.as(actor, { programmeId, changeId }),
    ]
    for (const role of ['board', 'reader'] as const)
      for (const asked of all(await aMember(given.programme, role))) expect(await asked).toEqual(denied())
    const stranger = await aStranger()
    for (const asked of all(stranger)) expect(await asked).toEqual(notFound())
    expect(await getTheory.as(stranger, { programmeId })).toEqual(notFound())
    expect(await listSteps.as(stranger, { programmeId, theoryId })).toEqual(notFound())
    expectOk(await editElement.as(await aMember(given.programme, 'partner'), edit(given)))
  })

  it('shows both texts to the second who saves', async () => {
    const given = await aChain()
    const { bureau, programmeId, arrow } = given
    expectOk(await editElement.as(bureau, edit(given)))
    expect(await editElement.as(bureau, edit(given, { title: 'Anders' }))).toMatchObject({ error: { kind: 'conflict', current: { title: 'Cursus geld', version: 2 } } })
    expect(await moveElement.as(bureau, { programmeId, elementId: given.a, version: 1, way: 'down' })).toMatchObject({ error: { kind: 'conflict' } })
    expect(await removeElement.as(bureau, { programmeId, elementId: given.a, version: 1 })).toMatchObject({ error: { kind: 'conflict' } })
    expectOk(await editArrow.as(bureau, { programmeId, arrowId: arrow, version: 1, confidence: 'medium' }))
    expect(await editArrow.as(bureau, { programmeId, arrowId: arrow, version: 1 })).toMatchObject({ error: { kind: 'conflict', current: { confidence: 'medium', version: 2 } } })
    expect(await removeArrow.as(bureau, { programmeId, arrowId: arrow, version: 1 })).toMatchObject({ error: { kind: 'conflict' } })
  })

  it('keeps what was typed for somebody who works on what another took away', async () => {
    const given = await aChain()
    const colleague = await aMember(given.programme, 'partner')
    expectOk(await removeElement.as(colleague, { programmeId: given.programmeId, elementId: given.a, version: 1 }))
    expect(await editElement.as(given.bureau, edit(given))).toMatchObject({ error: { kind: 'rule-broken', message: expect.stringContaining('intussen weggehaald') } })
    expect(await editArrow.as(given.bureau, { programmeId: given.programmeId, arrowId: given.arrow, version: 1 })).toMatchObject({ error: { kind: 'rule-broken' } })
    expect((await read(given.bureau, given.programmeId)).theory.arrows).toEqual([])
  })
})

describe('what leads to what', () => {
  it('makes no cycle: refused with the way round', async () => {
    const given = await aTheory()
    const ids = []
    for (const title of ['A', 'B', 'C']) ids.push(await anElement(given.bureau, given, title))
    const [a = '', b = '', c = ''] = ids
    await anArrow(given.bureau, given, a, b)
    await anArrow(given.bureau, given, b, c)
    expect(await addArrow.as(given.bureau, { ...given, fromId: c, toId: a }))
      .toMatchObject({ error: { kind: 'rule-broken', message: expect.stringContaining('C → A → B → C') } })
    expect(await editElement.as(given.bureau, { ...given, elementId: b, version: 1, kind: 'ambition', title: 'B' })).toMatchObject({ error: { field: 'kind' } })
  })

  it('grows backward: what is needed for something comes with its arrow, and goes with it in one step', async () => {
    const given = await aChain()
    const needed = await anElement(given.bureau, given, 'Vrijwilligers', 'effort', { towardsId: given.a })
    const { theory, lastStep } = await read(given.bureau, given.programmeId)
    expect(theory.arrows).toHaveLength(2)
    expect(lastStep?.words).toBe('Inspanning “Vrijwilligers” toegevoegd, nodig voor “Cursus”')
    expect(await addElement.as(given.bureau, { ...given, kind: 'ambition', title: 'Terug', towardsId: needed })).toMatchObject({ error: { field: 'kind' } })
    expectOk(await undoLastStep.as(given.bureau, { ...given, changeId: lastStep?.id }))
    expect((await read(given.bureau, given.programmeId)).theory.arrows).toHaveLength(1)
  })

  it('stands in the order people give it', async () => {
    const given = await aTheory()
    const ids = []
    for (const title of ['A', 'B', 'C']) ids.push(await anElement(given.bureau, given, title))
    expectOk(await moveElement.as(given.bureau, { ...given, elementId: ids[2], version: 1, way: 'up' }))
    expect((await read(given.bureau, given.programmeId)).titles).toEqual(['A', 'C', 'B'])
    expect(await moveElement.as(given.bureau, { ...given, elementId: ids[0], version: 1, way: 'up' })).toMatchObject({ error: { message: '“A” staat al bovenaan.' } })
    expect(await moveElement.as(given.bureau, { ...given, elementId: ids[1], version: 1, way: 'down' })).toMatchObject({ ok: false })
  })

  it('ties to goals and interventions of this programme only', async () => {
    const given = await aTheory()
    const other = await aTheory()
    const goal = await aGoal(other.programme, { title: 'Elders' })
    expect(await addElement.as(given.bureau, { ...given, kind: 'ambition', title: 'X', goalId: goal.id })).toMatchObject({ error: { kind: 'rule-broken', field: 'goalId' } })
    const id = await anElement(other.bureau, other, 'Hier', 'ambition', { goalId: goal.id })
    expect((await read(other.bureau, other.programmeId)).theory.elements).toMatchObject([{ id, goal: { title: 'Elders', retired: false } }])
  })
})

describe('undo', () => {
  it('takes back step by step what somebody did', async () => {
    const given = await aChain()
    const { bureau, programmeId } = given
    expectOk(await editElement.as(bureau, edit(given)))
    expectOk(await removeElement.as(bureau, { programmeId, elementId: given.b, version: 1 }))
    const undo = async () => expectOk(await undoLastStep.as(bureau, { programmeId, changeId: (await read(bureau, programmeId)).lastStep?.id }))
    await undo()
    expect((await read(bureau, programmeId)).theory).toMatchObject({ elements: [{ title: 'Cursus geld' }, { title: 'Minder schulden' }], arrows: [{ assumption: 'Wie leert rekenen, houdt over' }] })
    await undo()
    expect((await read(bureau, programmeId)).titles).toEqual(['Cursus', 'Minder schulden'])
    for (let left = 3; left > 0; left--) await undo()
    expect(await read(bureau, programmeId)).toMatchObject({ titles: [], lastStep: null })
    expect((await auditTypes(given.programme.municipalityId)).filter((type) => type === 'theory.step-undone')).toHaveLength(5)
  })

  it('is refused when another went on with it, and names who', async () => {
    const given = await aChain()
    const { bureau, programmeId } = given
    const colleague = await aMember(given.programme, 'partner')
    expectOk(await editElement.as(bureau, edit(given)))
    expectOk(await editElement.as(colleague, edit(given, { version: 2, title: 'Cursus samen' })))
    const changeId = (await read(bureau, programmeId)).lastStep?.id
    expect(await undoLastStep.as(bureau, { programmeId, changeId })).toMatchObject({ error: { kind: 'rule-broken', message: expect.stringContaining(`${colleague.name} ging hier intussen mee verder`) } })
    expect(await undoLastStep.as(colleague, { programmeId, changeId })).toMatchObject({ error: { message: expect.stringContaining('Alleen wie een stap zette') } })
    expectOk(await undoLastStep.as(colleague, { programmeId, changeId: (await read(colleague, programmeId)).lastStep?.id }))
    expectOk(await undoLastStep.as(bureau, { programmeId, changeId }))
    expect((await read(bureau, programmeId)).titles).toContain('Cursus')
  })

  it('is refused when an arrow of another hangs on it', async () => {
    const given = await aTheory()
    const colleague = await aMember(given.programme, 'partner')
    const a = await anElement(colleague, given, 'A')
    const b = await anElement(given.bureau, given, 'B')
    await anArrow(colleague, given, a, b)
    const changeId = (await read(given.bureau, given.programmeId)).lastStep?.id
    expect(await undoLastStep.as(given.bureau, { ...given, changeId })).toMatchObject({ error: { message: expect.stringContaining('past niet meer') } })
  })
})

it('closed, refuses every change and stays as it was', async () => {
  const given = await aChain()
  const { bureau, programmeId, theoryId } = given
  const changeId = (await read(bureau, programmeId)).lastStep?.id
  await systemTransaction((db) => closeTheory(db, programmeId, 1, new Date()))
  // A second time, or where there is none, it does nothing.
  await systemTransaction((db) => closeTheory(db, programmeId, 1, new Date()))
  await systemTransaction((db) => closeTheory(db, programmeId, 2, new Date()))
  const closed = { error: { kind: 'rule-broken', message: expect.stringContaining('is afgesloten') } }
  expect(await addElement.as(bureau, { ...given, kind: 'effort', title: 'X' })).toMatchObject(closed)
  expect(await editElement.as(bureau, edit(given))).toMatchObject(closed)
  expect(await removeArrow.as(bureau, { programmeId, arrowId: given.arrow, version: 1 })).toMatchObject(closed)
  expect(await undoLastStep.as(bureau, { programmeId, changeId })).toMatchObject(closed)
  expect(expectOk(await getTheory.as(bureau, { programmeId })).intact).toBe(true)
  expect(await read(bureau, programmeId)).toMatchObject({ mayEdit: false, lastStep: null, titles: ['Cursus', 'Minder schulden'] })
  await expect(systemTransaction((db) => db.theoryElement.updateMany({ where: { theoryId }, data: { title: 'Y' } }))).rejects.toThrow()
})
