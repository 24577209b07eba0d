import { describe, expect, it } from 'vitest'
import { hashPassword } from '@/lib/platform/auth/password'
import { attemptLimits } from '@/lib/platform/auth/rate-limit'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { aMember, aProgramme, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { changePassword } from './change-password'
import { getAccount } from './get-account'
import { signOutEverywhere } from './sign-out-everywhere'

useDatabase()

const now = new Date('2026-03-02T09:00:00Z')
const current = 'kikker op een stoeptegel'
const typed = { currentPassword: current, newPassword: 'vier paarse theepotten', repeatPassword: 'vier paarse theepotten' }

async function setting() {
  const programme = await aProgramme()
  const member = await aMember(programme, 'reader')
  const own = { municipalityId: programme.municipalityId, userId: member.userId, createdAt: now, lastSeenAt: now }
  const [here, elsewhere] = await systemTransaction(async (db) => {
    await db.user.update({ where: { id: member.userId }, data: { passwordHash: await hashPassword(current) } })
    return [await db.userSession.create({ data: own }), await db.userSession.create({ data: own })] as const
  })
  return { programme, actor: { ...member, sessionId: here.id }, here, elsewhere }
}
const openSessions = (userId: string) =>
  systemTransaction((db) => db.userSession.findMany({ where: { userId, revokedAt: null }, select: { id: true } }))

describe('changePassword', () => {
  it('changes it, and signs other browsers out', async () => {
    const { programme, actor, here } = await setting()
    expect(await changePassword.as(actor, typed, now)).toMatchObject({ ok: true })
    expect(await openSessions(actor.userId)).toEqual([{ id: here.id }])
    expect(await changePassword.as(actor, typed, now)).toMatchObject({ error: { kind: 'rule-broken', field: 'currentPassword' } })
    expect(await auditTypes(programme.municipalityId)).toEqual(['user.password-changed'])
  })

  it('tells at the field what is wrong', async () => {
    const { actor } = await setting()
    const weak = { ...typed, newPassword: 'Welkom123456!', repeatPassword: 'Welkom123456!' }
    expect(await changePassword.as(actor, weak)).toMatchObject({ error: { field: 'newPassword' } })
    expect(await changePassword.as(actor, { ...typed, repeatPassword: 'iets anders' })).toMatchObject({
      error: { fieldErrors: { repeatPassword: [expect.any(String)] } },
    })
    expect(await changePassword.as(actor, { ...typed, newPassword: 'kort', repeatPassword: 'kort' })).toMatchObject({
      error: { fieldErrors: { newPassword: [expect.stringContaining('12 tekens')] } },
    })
  })

  it('stops who keeps guessing at a browser that was left open', async () => {
    const { actor } = await setting()
    const guess = { ...typed, currentPassword: 'een gok' }
    for (let turn = 0; turn < attemptLimits.accountHere; turn++) await changePassword.as(actor, guess)
    expect(await changePassword.as(actor, typed)).toMatchObject({
      error: { kind: 'rule-broken', message: expect.stringMatching(/om \d\d:\d\d uur opnieuw/) },
    })
  })

  it('does not keep the database from others when many ask at once', async () => {
    const { actor } = await setting()
    const guess = { ...typed, currentPassword: 'een gok' }
    const answers = await Promise.all(Array.from({ length: 30 }, () => changePassword.as(actor, guess)))
    expect(answers.every((answer) => !answer.ok && answer.error.kind === 'rule-broken')).toBe(true)
  })
})

describe('signOutEverywhere', () => {
  it('withdraws every session', async () => {
    const { programme, actor } = await setting()
    expect(await signOutEverywhere.as(actor, {})).toMatchObject({ ok: true })
    expect(await openSessions(actor.userId)).toEqual([])
    expect(await auditTypes(programme.municipalityId)).toEqual(['session.all-ended'])
  })
})

describe('getAccount', () => {
  it('shows who one is, what one may do, and where one is signed in', async () => {
    const { programme, actor, here, elsewhere } = await setting()
    const result = await getAccount.as(actor, {}, now)
    if (!result.ok) throw new Error(result.error.kind)
    expect(result.value).toMatchObject({ name: actor.name, hasPassword: true, memberships: [{ role: 'reader', programme: { id: programme.id } }] })
    expect(result.value.sessions.map(({ id, here: isHere }) => [id, isHere]).sort()).toEqual([[here.id, true], [elsewhere.id, false]].sort())
    const later = await getAccount.as(actor, {}, new Date(now.getTime() + 31 * 60_000))
    expect(later).toMatchObject({ ok: true, value: { sessions: [] } })
  })
})
