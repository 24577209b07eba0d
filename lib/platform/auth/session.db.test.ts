import { describe, expect, it } from 'vitest'
import { aMember, aProgramme, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { systemTransaction } from '../db/transaction'
import { endSession } from './end-session'
import { findLiveSession } from './session'
import { startSession } from './start-session'

useDatabase()

const start = new Date('2026-03-02T09:00:00Z')
const minutesLater = (minutes: number) => new Date(start.getTime() + minutes * 60_000)

async function signedIn() {
  const programme = await aProgramme()
  const { userId } = await aMember(programme, 'bureau')
  return { programme, key: { userId, sessionId: await startSession(userId, 'test', start) } }
}
const seenAt = async (sessionId: string) =>
  (await systemTransaction((db) => db.userSession.findUniqueOrThrow({ where: { id: sessionId } }))).lastSeenAt

describe('a session', () => {
  it('knows who it is, with the rights of now', async () => {
    const { programme, key } = await signedIn()
    const session = await findLiveSession(key, start)
    expect(session?.actor).toEqual({
      ...key, name: expect.any(String), municipalityId: programme.municipalityId, administrator: false,
      grants: [{ programmeId: programme.id, role: 'bureau', organisationId: null }],
    })
    expect(session).toMatchObject({ createdAt: start, lastSeenAt: start })
  })

  it('loses a role that is withdrawn at the very next request', async () => {
    const { programme, key } = await signedIn()
    await systemTransaction((db) => db.membership.updateMany({ where: { programmeId: programme.id }, data: { role: 'reader' } }))
    expect((await findLiveSession(key, start))?.actor.grants).toMatchObject([{ role: 'reader' }])
    await systemTransaction((db) => db.membership.deleteMany({ where: { programmeId: programme.id } }))
    expect((await findLiveSession(key, start))?.actor.grants).toEqual([])
  })

  it('ends when the account is shut', async () => {
    const { key } = await signedIn()
    await systemTransaction((db) => db.user.update({ where: { id: key.userId }, data: { active: false } }))
    expect(await findLiveSession(key, start)).toBeNull()
  })

  it('ends when it is withdrawn, once', async () => {
    const { programme, key } = await signedIn()
    await endSession(key, 'test', start)
    await endSession(key, 'test', start)
    expect(await findLiveSession(key, start)).toBeNull()
    expect(await auditTypes(programme.municipalityId)).toEqual(['session.started', 'session.ended'])
  })

  it('is of nobody else', async () => {
    const { key } = await signedIn()
    const other = await signedIn()
    expect(await findLiveSession({ ...key, userId: other.key.userId }, start)).toBeNull()
  })

  it('lasts while somebody works, half an hour after that, and twelve hours in all', async () => {
    const { key } = await signedIn()
    expect(await findLiveSession(key, minutesLater(29))).not.toBeNull()
    expect(await findLiveSession(key, minutesLater(58))).not.toBeNull()
    expect(await findLiveSession(key, minutesLater(88))).toBeNull()
    const busy = await signedIn()
    for (let minute = 0; minute < 720; minute += 29) expect(await findLiveSession(busy.key, minutesLater(minute))).not.toBeNull()
    expect(await findLiveSession(busy.key, minutesLater(720))).toBeNull()
  })

  it('is forgotten after a month, when its person signs in again', async () => {
    const { key } = await signedIn()
    await startSession(key.userId, 'test', minutesLater(31 * 24 * 60))
    expect(await systemTransaction((db) => db.userSession.count({ where: { userId: key.userId } }))).toBe(1)
  })

  it('writes down being active once a minute, and never for what a page does by itself', async () => {
    const { key } = await signedIn()
    await findLiveSession(key, new Date(start.getTime() + 59_000))
    expect(await seenAt(key.sessionId)).toEqual(start)
    await findLiveSession(key, minutesLater(2), false)
    expect(await seenAt(key.sessionId)).toEqual(start)
    await findLiveSession(key, minutesLater(2))
    expect(await seenAt(key.sessionId)).toEqual(minutesLater(2))
  })
})
