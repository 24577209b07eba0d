import { describe, expect, it } from 'vitest'
import { aMember, anOrganisation, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aGoal, anEstablishedVision } from '@/tests/support/goals'
import { aContribution, anIntervention } from '@/tests/support/interventions'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { broken, denied, notFound } from '@/lib/platform/result'
import { addGoal } from './add-goal'
import { editGoal } from './edit-goal'
import { getGoal } from './get-goal'
import { getGoalDesk } from './get-goal-desk'
import { listGoals } from './list-goals'
import { lookAtGoal } from './look-at-goal'
import { moveGoal } from './move-goal'
import { restoreGoal } from './restore-goal'
import { retireGoal } from './retire-goal'

useDatabase()

async function aRoom() {
  const programme = await aProgramme()
  return { programme, programmeId: programme.id, bureau: await aMember(programme, 'bureau') }
}
const typed = { title: 'Minder schulden', scale: 'neighbourhood', fields: ['income'] }
const stored = (id: string) => systemTransaction((db) => db.goal.findUniqueOrThrow({ where: { id } }))

async function anAdded(extra: object = {}) {
  const room = await aRoom()
  const added = await addGoal.as(room.bureau, { programmeId: room.programmeId, ...typed, ...extra })
  if (!added.ok) throw new Error('not added')
  return { ...room, goalId: added.value.goalId, base: { programmeId: room.programmeId, goalId: added.value.goalId } }
}

describe('adding', () => {
  it('is for the bureau', async () => {
    const { programme, programmeId, bureau } = await aRoom()
    expect(await addGoal.as(await aMember(programme, 'partner'), { programmeId, ...typed })).toEqual(denied())
    expect(await addGoal.as(await aStranger(), { programmeId, ...typed })).toEqual(notFound())
    expect(await addGoal.as(bureau, { programmeId, ...typed, breakthrough: 'on' })).toMatchObject({ ok: true })
    expect(await auditTypes(programme.municipalityId)).toEqual(['goal.added'])
  })
  it('has one living goal of a name, and only its own partners and ambitions', async () => {
    const { programmeId, bureau, goalId } = await anAdded()
    const strangeOwner = await anOrganisation(await aProgramme())
    const problem = async (extra: object) => {
      const result = await addGoal.as(bureau, { programmeId, ...typed, title: 'Sneller hulp', ...extra })
      return !result.ok && result.error.kind === 'rule-broken' ? result.error.field : result
    }
    expect(await problem({ title: 'minder SCHULDEN' })).toBe('title')
    expect(await problem({ ownerId: strangeOwner.id })).toBe('ownerId')
    expect(await problem({ parentId: strangeOwner.id })).toBe('parentId')
    const below = await addGoal.as(bureau, { programmeId, ...typed, title: 'Sneller hulp', parentId: goalId })
    expect(below).toMatchObject({ ok: true })
    expect(await problem({ title: 'Nog sneller', parentId: below.ok ? below.value.goalId : '' })).toBe('parentId')
  })
  it('is written with the vision of now at hand', async () => {
    const room = await aRoom()
    await anEstablishedVision(room.programme, 3)
    const added = await addGoal.as(room.bureau, { programmeId: room.programmeId, ...typed })
    expect(added.ok && (await stored(added.value.goalId)).seenVision).toBe(3)
  })
})

describe('editing', () => {
  it('is refused for others and for a stale version', async () => {
    const { programme, bureau, base } = await anAdded()
    const change = { ...base, version: 1, ...typed, explanation: 'Omdat het rust geeft.' }
    expect(await editGoal.as(await aMember(programme, 'board'), change)).toEqual(denied())
    expect(await editGoal.as(await aStranger(), change)).toEqual(notFound())
    expect(await editGoal.as(bureau, change)).toMatchObject({ ok: true })
    expect(await editGoal.as(bureau, change)).toMatchObject({ error: { kind: 'conflict', current: { explanation: 'Omdat het rust geeft.', version: 2 } } })
    expect(await auditTypes(programme.municipalityId)).toEqual(['goal.added', 'goal.edited'])
  })
  it('means something else only when its meaning changes', async () => {
    const { bureau, base, goalId } = await anAdded()
    await editGoal.as(bureau, { ...base, version: 1, ...typed, explanation: 'Anders verteld.', ownerName: 'Wim' })
    expect((await stored(goalId)).meaning).toBe(1)
    await editGoal.as(bureau, { ...base, version: 2, ...typed, target: '288' })
    expect((await stored(goalId)).meaning).toBe(2)
  })
  it('does not put an ambition with goals below another', async () => {
    const { programme, bureau, base, goalId } = await anAdded()
    await aGoal(programme, { parentId: goalId })
    const other = await aGoal(programme)
    expect(await editGoal.as(bureau, { ...base, version: 1, ...typed, parentId: other.id })).toMatchObject({ error: { kind: 'rule-broken', field: 'parentId' } })
    expect(await editGoal.as(bureau, { ...base, version: 1, ...typed, parentId: goalId })).toMatchObject({ error: { kind: 'rule-broken', field: 'parentId' } })
  })
  it('is due within the programme and the vision; a year from before may stay', async () => {
    const { programme, programmeId, bureau, base } = await anAdded()
    await anEstablishedVision(programme)
    const wrong = { error: { kind: 'rule-broken', field: 'dueYear' } }
    for (const dueYear of ['2020', '2055']) {
      expect(await addGoal.as(bureau, { programmeId, ...typed, title: 'Ander', dueYear })).toMatchObject(wrong)
      expect(await editGoal.as(bureau, { ...base, version: 1, ...typed, dueYear })).toMatchObject(wrong)
    }
    const old = await aGoal(programme, { title: 'Oud', dueYear: 2020 })
    expect(await editGoal.as(bureau, { programmeId, goalId: old.id, version: 1, ...typed, title: 'Oud', dueYear: '2020' })).toMatchObject({ ok: true })
  })
  it('leaves a goal where it is when its ambition lapsed', async () => {
    const { programme, programmeId, bureau } = await aRoom()
    const lapsed = await aGoal(programme, { retiredOn: new Date('2026-01-01') })
    const { id: goalId } = await aGoal(programme, { parentId: lapsed.id })
    expect(await editGoal.as(bureau, { programmeId, goalId, version: 1, ...typed, parentId: lapsed.id })).toMatchObject({ ok: true })
    expect((await stored(goalId)).parentId).toBe(lapsed.id)
    expect(await listGoals.as(bureau, { programmeId })).toMatchObject({ ok: true, value: { tree: [{ lostParent: true, goal: { id: goalId } }] } })
  })
})

describe('moving', () => {
  it('trades places with the one beside it, and stays below its ambition', async () => {
    const { programme, programmeId, bureau } = await aRoom()
    const [first, second, third] = [await aGoal(programme), await aGoal(programme), await aGoal(programme)]
    const below = await aGoal(programme, { parentId: first.id })
    const move = (goalId: string, version: number, direction: string) => moveGoal.as(bureau, { programmeId, goalId, version, direction })
    expect(await move(third.id, 1, 'up')).toMatchObject({ ok: true })
    expect(await move(first.id, 1, 'up')).toEqual(broken('Dit staat al bovenaan.'))
    expect(await move(below.id, 1, 'down')).toEqual(broken('Dit staat al onderaan.'))
    expect(await move(third.id, 1, 'up')).toMatchObject({ error: { kind: 'conflict' } })
    const list = await listGoals.as(bureau, { programmeId })
    expect(list.ok && list.value.tree.map(({ goal, below: under }) => [goal.id, under.length])).toEqual([[first.id, 1], [third.id, 0], [second.id, 0]])
    const asked = { programmeId, goalId: second.id, version: 1, direction: 'up' }
    expect(await moveGoal.as(await aMember(programme, 'partner'), asked)).toEqual(denied())
    expect(await moveGoal.as(await aStranger(), asked)).toEqual(notFound())
    expect(await auditTypes(programme.municipalityId)).toEqual(['goal.moved'])
  })
})

describe('letting a goal lapse', () => {
  async function aRested() {
    const given = await anAdded()
    const below = await aGoal(given.programme, { title: 'Sneller hulp', parentId: given.goalId })
    const intervention = await anIntervention(given.programme, { title: 'Buurtkamer' })
    await aContribution(intervention, { id: given.goalId, meaning: 1 })
    return { ...given, below, retire: { ...given.base, version: 1, reason: 'Het is bereikt.' } }
  }
  it('lets an ambition lapse only with the goals below it, once it is known what rests on them', async () => {
    const { bureau, retire, below, programmeId, programme } = await aRested()
    expect(await retireGoal.as(bureau, { ...retire, known: 'on' })).toMatchObject({
      error: { kind: 'rule-broken', field: 'together', message: expect.stringContaining('Sneller hulp') },
    })
    const { id, municipalityId } = await aGoal(programme, { title: 'Ander doel' })
    await systemTransaction((db) => db.costLine.createMany({ data: [below.id, id].map((goalId) => ({ municipalityId, programmeId, goalId, year: 2027, amountCents: 250_000n })) }))
    expect(await retireGoal.as(bureau, { ...retire, together: 'on' })).toMatchObject({
      error: { kind: 'rule-broken', field: 'known', message: expect.stringContaining('1 interventie (Buurtkamer) en €\u00a02.500 aan kosten') },
    })
    expect(await retireGoal.as(bureau, { ...retire, known: 'on', together: 'on' })).toMatchObject({ ok: true })
    expect(await getGoal.as(bureau, { programmeId, goalId: below.id })).toMatchObject({ ok: true, value: { goal: { retiredReason: 'Het is bereikt.' } } })
    const list = await listGoals.as(bureau, { programmeId })
    expect(list.ok && [list.value.tree.map(({ goal }) => goal.title), list.value.retired.length]).toEqual([['Ander doel'], 2])
    expect(await auditTypes(programme.municipalityId)).toEqual(['goal.added', 'goal.retired', 'goal.retired'])
  })
  it('asks nothing about goals below that lapsed already or stand elsewhere', async () => {
    const { bureau, retire, below, programme } = await aRested()
    const other = await aGoal(programme)
    await systemTransaction((db) => db.goal.update({ where: { id: below.id }, data: { parentId: other.id } }))
    expect(await retireGoal.as(bureau, { ...retire, known: 'on' })).toMatchObject({ ok: true })
  })
  it('is for the bureau, once, with a reason', async () => {
    const { programme, bureau, base } = await anAdded()
    const retire = { ...base, version: 1, reason: 'Te vaag.' }
    expect(await retireGoal.as(await aMember(programme, 'partner'), retire)).toEqual(denied())
    expect(await retireGoal.as(await aStranger(), retire)).toEqual(notFound())
    expect(await retireGoal.as(bureau, { ...retire, reason: ' ' })).toMatchObject({ error: { kind: 'invalid' } })
    expect(await retireGoal.as(bureau, { ...retire, version: 2 })).toMatchObject({ error: { kind: 'conflict' } })
    expect(await retireGoal.as(bureau, retire)).toMatchObject({ ok: true })
    expect(await retireGoal.as(bureau, { ...retire, version: 2 })).toEqual(broken('Dit doel is al vervallen.'))
    expect(await editGoal.as(bureau, { ...base, version: 2, ...typed })).toMatchObject({ error: { kind: 'rule-broken' } })
  })
  it('can be taken back, unless its name was given away', async () => {
    const { programme, programmeId, bureau, base } = await anAdded()
    await retireGoal.as(bureau, { ...base, version: 1, reason: 'Vergissing.' })
    const restore = { ...base, version: 2 }
    expect(await restoreGoal.as(await aMember(programme, 'board'), restore)).toEqual(denied())
    expect(await restoreGoal.as(await aStranger(), restore)).toEqual(notFound())
    expect(await restoreGoal.as(bureau, { ...restore, version: 1 })).toMatchObject({ error: { kind: 'conflict' } })
    expect(await restoreGoal.as(bureau, restore)).toMatchObject({ ok: true })
    expect(await restoreGoal.as(bureau, { ...restore, version: 3 })).toEqual(broken('Dit doel geldt al.'))
    await retireGoal.as(bureau, { ...base, version: 3, reason: 'Toch.' })
    await addGoal.as(bureau, { programmeId, ...typed })
    expect(await restoreGoal.as(bureau, { ...base, version: 4 })).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await auditTypes(programme.municipalityId)).toContain('goal.restored')
  })
})

describe('a new vision', () => {
  it('has every goal looked at again', async () => {
    const { programme, programmeId, bureau, base } = await anAdded()
    const look = { ...base, version: 1, number: 1 }
    expect(await lookAtGoal.as(bureau, look)).toEqual(broken('Er is nog geen visie vastgesteld.'))
    await anEstablishedVision(programme, 1)
    expect(await listGoals.as(bureau, { programmeId })).toMatchObject({ ok: true, value: { toLookAt: 1, vision: 1 } })
    expect(await lookAtGoal.as(await aMember(programme, 'partner'), look)).toEqual(denied())
    expect(await lookAtGoal.as(await aStranger(), look)).toEqual(notFound())
    expect(await lookAtGoal.as(bureau, { ...look, number: 2 })).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await lookAtGoal.as(bureau, look)).toMatchObject({ ok: true })
    expect(await lookAtGoal.as(bureau, look)).toMatchObject({ error: { kind: 'conflict' } })
    expect(await getGoal.as(bureau, base)).toMatchObject({ ok: true, value: { look: false } })
    expect(await auditTypes(programme.municipalityId)).toEqual(['goal.added', 'goal.looked-at'])
  })
})

describe('reading', () => {
  it('is for everyone in the programme, the desk for the bureau', async () => {
    const { programme, programmeId, base } = await anAdded()
    const [reader, stranger] = [await aMember(programme, 'reader'), await aStranger()]
    expect(await getGoal.as(reader, base)).toMatchObject({ ok: true, value: { mayEdit: false, goal: { title: typed.title } } })
    expect(await listGoals.as(reader, { programmeId })).toMatchObject({ ok: true, value: { tree: [{ goal: { filled: 0 } }] } })
    expect(await getGoalDesk.as(reader, { programmeId })).toEqual(denied())
    for (const asked of [getGoal.as(stranger, base), listGoals.as(stranger, { programmeId }), getGoalDesk.as(stranger, { programmeId })]) expect(await asked).toEqual(notFound())
  })
})
