import { describe, expect, it } from 'vitest'
import { aMember, anOrganisation, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aGoal } from '@/tests/support/goals'
import { conflict, denied, notFound } from '@/lib/platform/result'
import { tenantTransaction } from '@/lib/platform/db/transaction'
import { addChance } from './add-chance'
import { editChance } from './edit-chance'
import { loadGoalsFacts } from './facts'
import { getChanceDesk } from './get-chance-desk'
import { listChances } from './list-chances'
import { removeChance } from './remove-chance'
import { retireGoal } from './retire-goal'

useDatabase()

async function aRoom() {
  const programme = await aProgramme()
  const [ambition, other, partner] = [await aGoal(programme), await aGoal(programme), await anOrganisation(programme)]
  const below = await aGoal(programme, { parentId: ambition.id })
  const typed = { programmeId: programme.id, place: 'Kolkplein', title: 'Kiosk', goalIds: [ambition.id, below.id], organisationIds: [partner.id], others: 'Tante Roos' }
  return { programme, programmeId: programme.id, bureau: await aMember(programme, 'bureau'), ambition, other, below, partner, typed }
}
async function anAdded() {
  const room = await aRoom()
  const added = await addChance.as(room.bureau, room.typed)
  if (!added.ok) throw new Error('not added')
  return { ...room, chance: { programmeId: room.programmeId, chanceId: added.value.chanceId } }
}

describe('adding a chance', () => {
  it('is for the bureau, and serves at least one ambition', async () => {
    const { programme, bureau, typed } = await aRoom()
    expect(await addChance.as(await aMember(programme, 'partner'), typed)).toEqual(denied())
    expect(await addChance.as(await aStranger(), typed)).toEqual(notFound())
    expect(await addChance.as(bureau, { ...typed, goalIds: [] })).toMatchObject({ error: { kind: 'invalid', fieldErrors: { goalIds: [expect.stringContaining('minstens één')] } } })
    expect(await addChance.as(bureau, typed)).toMatchObject({ ok: true })
    expect(await auditTypes(programme.municipalityId)).toEqual(['chance.added'])
  })
  it('takes goals and partners of this programme only, and goals that hold', async () => {
    const { programme, bureau, typed } = await aRoom()
    const elsewhere = await aRoom()
    const lapsed = await aGoal(programme, { retiredOn: new Date('2026-01-01') })
    for (const [goalIds, organisationIds, field] of [[[elsewhere.ambition.id], [], 'goalIds'], [[lapsed.id], [], 'goalIds'], [typed.goalIds, [elsewhere.partner.id], 'organisationIds']] as const)
      expect(await addChance.as(bureau, { ...typed, goalIds, organisationIds })).toMatchObject({ error: { kind: 'rule-broken', field } })
  })
})

describe('changing a chance', () => {
  it('is refused for others and for a stale version', async () => {
    const { programme, bureau, typed, chance, other } = await anAdded()
    const change = { ...typed, ...chance, version: 1, title: 'Kiosk met terras', goalIds: [other.id] }
    expect(await editChance.as(await aMember(programme, 'board'), change)).toEqual(denied())
    expect(await editChance.as(await aStranger(), change)).toEqual(notFound())
    expect(await editChance.as(bureau, change)).toMatchObject({ ok: true })
    expect(await editChance.as(bureau, change)).toMatchObject({ error: { kind: 'conflict', current: { title: 'Kiosk met terras', goalIds: [other.id], version: 2 } } })
    expect(await auditTypes(programme.municipalityId)).toEqual(['chance.added', 'chance.edited'])
  })
  it('may keep a goal that lapsed since', async () => {
    const { programmeId, bureau, typed, chance, ambition } = await anAdded()
    await retireGoal.as(bureau, { programmeId, goalId: ambition.id, version: 1, reason: 'Bereikt.', known: 'on', together: 'on' })
    expect(await editChance.as(bureau, { ...typed, ...chance, version: 1 })).toMatchObject({ ok: true })
    expect(await listChances.as(bureau, { programmeId })).toMatchObject({ ok: true, value: { places: [{ chances: [{ goals: [{ retired: true }, { retired: true }] }] }] } })
  })
  it('can be removed', async () => {
    const { programme, bureau, chance } = await anAdded()
    const remove = { ...chance, version: 1 }
    expect(await removeChance.as(await aMember(programme, 'partner'), remove)).toEqual(denied())
    expect(await removeChance.as(await aStranger(), remove)).toEqual(notFound())
    expect(await removeChance.as(bureau, { ...remove, version: 2 })).toMatchObject({ error: { kind: conflict().error.kind } })
    expect(await removeChance.as(bureau, remove)).toMatchObject({ ok: true })
    expect(await removeChance.as(bureau, remove)).toEqual(notFound())
    expect(await auditTypes(programme.municipalityId)).toEqual(['chance.added', 'chance.removed'])
  })
})

describe('reading chances', () => {
  it('groups them by place and counts ambitions, not goals', async () => {
    const { programme, programmeId, bureau, typed, other } = await anAdded()
    await addChance.as(bureau, { ...typed, title: 'Markt', goalIds: [...typed.goalIds, other.id] })
    await addChance.as(bureau, { ...typed, title: 'Tuin', place: 'Sluisweg' })
    const list = await listChances.as(await aMember(programme, 'reader'), { programmeId })
    expect(list).toMatchObject({ ok: true, value: { count: 3, single: 2, mayEdit: false, places: [{ place: 'Kolkplein', chances: [{ title: 'Kiosk', ambitions: 1 }, { title: 'Markt', ambitions: 2 }] }, { place: 'Sluisweg' }] } })
    expect(await listChances.as(await aStranger(), { programmeId })).toEqual(notFound())
    const facts = await tenantTransaction(programme.municipalityId, (db) => loadGoalsFacts(db, programmeId))
    expect(facts.map(({ words }) => words)).toEqual([
      'Er is nog geen visie vastgesteld.', 'Er zijn 2 ambities met 1 doel eronder.', 'Er zijn 3 kansen op plekken in de wijk, waarvan 2 voor maar één ambitie.',
      'Van 1 doel is er 0 helemaal SMART.', 'Van 1 doel is er 0 helemaal SMART.',
    ])
  })
  it('keeps the desk for the bureau', async () => {
    const { programme, programmeId, bureau, chance } = await anAdded()
    expect(await getChanceDesk.as(bureau, chance)).toMatchObject({ ok: true, value: { chance: { title: 'Kiosk' }, places: ['Kolkplein'] } })
    expect(await getChanceDesk.as(bureau, { programmeId, chanceId: programmeId })).toEqual(notFound())
    expect(await getChanceDesk.as(await aMember(programme, 'reader'), chance)).toEqual(denied())
    expect(await getChanceDesk.as(await aStranger(), chance)).toEqual(notFound())
  })
})
