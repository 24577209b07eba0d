import { expect, it } from 'vitest'
import { aMember, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { aGoal } from '@/tests/support/goals'
import { aContribution, anIntervention } from '@/tests/support/interventions'
import { anElement, aTheory } from '@/tests/support/theory'
import { denied, notFound } from '@/lib/platform/result'
import { adoptGoals } from './adopt-goals'
import { getAdoptable } from './get-adoptable'
import { getTheory } from './get-theory'
import { undoLastStep } from './undo-last-step'

useDatabase()

async function aRoom() {
  const given = await aTheory()
  const ambition = await aGoal(given.programme, { title: 'Meer rust', indicator: 'Cijfer voor rust' })
  const goal = await aGoal(given.programme, { title: 'Minder schulden', parentId: ambition.id })
  const intervention = await anIntervention(given.programme, { title: 'Spreekuur' })
  await aContribution(intervention, goal, { how: 'Wie eerder komt, lost eerder af' })
  const chosen = { programmeId: given.programmeId, theoryId: given.theoryId, version: 0, goalIds: [ambition.id, goal.id], interventionIds: [intervention.id] }
  return { ...given, ambition, goal, intervention, chosen }
}
const theoryOf = async ({ bureau, programmeId }: Awaited<ReturnType<typeof aRoom>>) => {
  const { theory, lastStep } = expectOk(await getTheory.as(bureau, { programmeId }))
  return { elements: theory?.elements ?? [], arrows: theory?.arrows ?? [], revision: theory?.revision, lastStep }
}

it('takes goals and interventions over at once, tells it, and undoes it in one step', async () => {
  const room = await aRoom()
  expect(expectOk(await adoptGoals.as(room.bureau, room.chosen))).toEqual({ elements: 3, arrows: 2 })
  const { elements, arrows, revision, lastStep } = await theoryOf(room)
  expect(elements.map(({ kind, title, indicator, goalId, interventionId }) => [kind, title, indicator, goalId ?? interventionId])).toEqual([
    ['ambition', 'Meer rust', 'Cijfer voor rust', room.ambition.id], ['outcome', 'Minder schulden', '', room.goal.id], ['effort', 'Spreekuur', '', room.intervention.id],
  ])
  expect(arrows.map(({ assumption, confidence }) => [assumption, confidence]).toSorted()).toEqual([['', null], ['Wie eerder komt, lost eerder af', null]])
  expect([revision, lastStep?.words]).toEqual([1, '3 doelen en interventies overgenomen, met 2 pijlen'])
  expect(expectOk(await getAdoptable.as(room.bureau, { programmeId: room.programmeId }))).toMatchObject({ goals: [], interventions: [], theory: { revision: 1 } })
  expectOk(await undoLastStep.as(room.bureau, { programmeId: room.programmeId, changeId: lastStep?.id ?? '' }))
  expect(await theoryOf(room)).toMatchObject({ elements: [], arrows: [] })
  expect(expectOk(await getAdoptable.as(room.bureau, { programmeId: room.programmeId }))).toMatchObject({ goals: [{ ambition: true }, { parent: 'Meer rust' }], interventions: [{ goals: ['Minder schulden'] }] })
  expect(await auditTypes(room.programme.municipalityId)).toEqual(['theory.started', 'theory.goals-adopted', 'theory.step-undone'])
})

it('is for bureau and partners, and unknown in another municipality', async () => {
  const room = await aRoom()
  const asked = { programmeId: room.programmeId }
  for (const role of ['board', 'reader'] as const) {
    const member = await aMember(room.programme, role)
    expect(await adoptGoals.as(member, room.chosen)).toEqual(denied())
    expect(await getAdoptable.as(member, asked)).toEqual(denied())
  }
  const stranger = await aStranger()
  expect(await adoptGoals.as(stranger, room.chosen)).toEqual(notFound())
  expect(await getAdoptable.as(stranger, asked)).toEqual(notFound())
  expectOk(await adoptGoals.as(await aMember(room.programme, 'partner'), { ...room.chosen, interventionIds: [] }))
})

it('has who chose from an older picture look again, and takes nothing twice', async () => {
  const room = await aRoom()
  await anElement(room.bureau, room, 'Meer rust', 'ambition', { goalId: room.ambition.id })
  expect(await adoptGoals.as(room.bureau, room.chosen)).toMatchObject({ error: { kind: 'conflict', current: { version: 1 } } })
  expect(await adoptGoals.as(room.bureau, { ...room.chosen, version: 1 })).toMatchObject({ error: { kind: 'rule-broken' } })
  expect(expectOk(await adoptGoals.as(room.bureau, { ...room.chosen, version: 1, goalIds: [room.goal.id], interventionIds: [] }))).toEqual({ elements: 1, arrows: 1 })
})

it('takes only what is of this programme, and something', async () => {
  const room = await aRoom()
  const elsewhere = await aGoal(await aProgramme())
  expect(await adoptGoals.as(room.bureau, { ...room.chosen, goalIds: [elsewhere.id] })).toMatchObject({ error: { kind: 'rule-broken' } })
  expect(await adoptGoals.as(room.bureau, { ...room.chosen, goalIds: [], interventionIds: [] })).toMatchObject({ error: { kind: 'rule-broken', field: 'goalIds' } })
})
