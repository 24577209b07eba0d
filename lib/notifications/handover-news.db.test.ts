import { expect, it } from 'vitest'
import { getHandover } from '@/lib/handover/get-handover'
import { handOver } from '@/lib/handover/hand-over'
import { aMember, aProgramme } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { listNotifications } from './list-notifications'
import { openNotification } from './open-notification'
import { tellNews } from './sweep'

useDatabase()

it('tells who takes work over, once, with a sheet they may read', async () => {
  const programme = await aProgramme()
  const { id: programmeId, municipalityId } = programme
  const [bureau, from, to] = [await aMember(programme, 'bureau'), await aMember(programme, 'partner'), await aMember(programme, 'board')]
  const now = new Date()
  const given = { programmeId, fromUserId: from.userId, handedOverOn: now.toISOString().slice(0, 10), lessons: 'Bel eerst Wim.' }
  const { handoverId } = expectOk(await handOver.as(bureau, { ...given, toUserId: to.userId }, now))
  // Who writes down what they take over themselves knows it.
  expectOk(await handOver.as(bureau, { ...given, toUserId: bureau.userId }, now))
  expect([await tellNews(municipalityId, now), await tellNews(municipalityId, now)]).toEqual([1, 0])
  const [one, ...more] = expectOk(await listNotifications.as(to, {})).notifications
  expect([one?.title, more]).toEqual([`U neemt werk over van ${from.name}`, []])
  const { href } = expectOk(await openNotification.as(to, { notificationId: one?.id }))
  expect(href).toBe(`/programmas/${programmeId}/overdracht/${handoverId}`)
  expect((await getHandover.as(to, { programmeId, handoverId })).ok).toBe(true)
})
