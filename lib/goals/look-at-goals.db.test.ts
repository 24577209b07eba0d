import { expect, it } from 'vitest'
import { aMember, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { aGoal, anEstablishedVision } from '@/tests/support/goals'
import { denied, notFound } from '@/lib/platform/result'
import { listGoals } from './list-goals'
import { lookAtGoals } from './look-at-goals'

useDatabase()

async function aRoom() {
  const programme = await aProgramme()
  const goals = [await aGoal(programme), await aGoal(programme), await aGoal(programme)]
  await anEstablishedVision(programme, 2)
  const [first = '', second = ''] = goals.map(({ id }) => `${id}:1`)
  return { programme, programmeId: programme.id, bureau: await aMember(programme, 'bureau'), chosen: [first, second], look: { programmeId: programme.id, number: 2, chosen: [first, second] } }
}
const toLookAt = async ({ bureau, programmeId }: Awaited<ReturnType<typeof aRoom>>) => expectOk(await listGoals.as(bureau, { programmeId })).toLookAt

it('has several goals looked at in one go, told of each', async () => {
  const room = await aRoom()
  expect(await toLookAt(room)).toBe(3)
  expect(expectOk(await lookAtGoals.as(room.bureau, room.look))).toEqual({ count: 2 })
  expect(await toLookAt(room)).toBe(1)
  expect(await auditTypes(room.programme.municipalityId)).toEqual(['goal.looked-at', 'goal.looked-at'])
})

it('is for the bureau, and unknown in another municipality', async () => {
  const room = await aRoom()
  for (const role of ['partner', 'board', 'reader'] as const) expect(await lookAtGoals.as(await aMember(room.programme, role), room.look)).toEqual(denied())
  expect(await lookAtGoals.as(await aStranger(), room.look)).toEqual(notFound())
  const elsewhere = await aGoal(await aProgramme())
  expect(await lookAtGoals.as(room.bureau, { ...room.look, chosen: [...room.chosen, `${elsewhere.id}:1`] })).toMatchObject({ error: { kind: 'rule-broken' } })
  expect(await toLookAt(room)).toBe(3)
})

it('takes all or none: a goal that was changed since stops it', async () => {
  const room = await aRoom()
  const [first = '', second = ''] = room.chosen
  expectOk(await lookAtGoals.as(room.bureau, { ...room.look, chosen: [second] }))
  expect(await lookAtGoals.as(room.bureau, { ...room.look, chosen: [first, second] })).toMatchObject({ error: { kind: 'conflict' } })
  expect(await toLookAt(room)).toBe(2)
  expect(await auditTypes(room.programme.municipalityId)).toEqual(['goal.looked-at'])
})

it('asks for a choice, and for the newest vision', async () => {
  const room = await aRoom()
  expect(await lookAtGoals.as(room.bureau, { ...room.look, chosen: [] })).toMatchObject({ error: { kind: 'invalid' } })
  await anEstablishedVision(room.programme, 3)
  expect(await lookAtGoals.as(room.bureau, room.look)).toMatchObject({ error: { kind: 'rule-broken', message: 'Er is intussen een nieuwere visie: versie 3. Lees die eerst.' } })
})
