import { describe, expect, it } from 'vitest'
import { passwordMatches } from '@/lib/platform/auth/password'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { aMember, anOutsider, aProgramme, aStranger, aUser, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { createUser } from './create-user'
import { deactivateUser } from './deactivate-user'
import { editUser } from './edit-user'
import { getUser } from './get-user'
import { listUsers } from './list-users'
import { reactivateUser } from './reactivate-user'
import { resetPassword } from './reset-password'

useDatabase()

async function setting() {
  const programme = await aProgramme()
  const administrator = await anOutsider(programme.municipalityId, { administrator: true })
  const user = await aUser({ municipalityId: programme.municipalityId })
  return { programme, municipalityId: programme.municipalityId, administrator, user, input: { userId: user.id, version: 1 } }
}

const anotherAdministrator = async () => anOutsider((await aProgramme()).municipalityId, { administrator: true })
const read = (id: string) => systemTransaction((db) => db.user.findUniqueOrThrow({ where: { id }, include: { sessions: true } }))
const withSession = (user: { id: string; municipalityId: string }) =>
  systemTransaction((db) => db.userSession.create({ data: { municipalityId: user.municipalityId, userId: user.id } }))
const changed = { name: 'Noor Smit', email: 'noor@example.org', administrator: 'on' }

describe('createUser', () => {
  it('makes an account with a password to hand over, that must be replaced', async () => {
    const { administrator, municipalityId } = await setting()
    const result = await createUser.as(administrator, { name: ' Noor ', email: ' Noor@Gemeente.NL ' })
    if (!result.ok) throw new Error(result.error.kind)
    const user = await read(result.value.userId)
    expect(user).toMatchObject({ name: 'Noor', email: 'noor@gemeente.nl', administrator: false, temporaryPasswordUntil: result.value.until, municipalityId })
    expect(await passwordMatches(user.passwordHash, result.value.temporaryPassword)).toBe(true)
    expect(await auditTypes(municipalityId)).toEqual(['user.created'])
  })

  it('never writes the password in the audit log', async () => {
    const { administrator, municipalityId } = await setting()
    await createUser.as(administrator, { name: 'N', email: 'n1@example.org' })
    const events = await systemTransaction((db) => db.auditEvent.findMany({ where: { municipalityId } }))
    expect(events[0]?.after).toEqual({ name: 'N', email: 'n1@example.org', administrator: false })
  })

  it('says that an address is taken, in whatever municipality', async () => {
    const { administrator, user } = await setting()
    const taken = { error: { kind: 'rule-broken', field: 'email' } }
    expect(await createUser.as(administrator, { name: 'N', email: user.email })).toMatchObject(taken)
    expect(await createUser.as(await anotherAdministrator(), { name: 'N', email: user.email })).toMatchObject(taken)
  })

  it('is for the administrator', async () => {
    const { programme } = await setting()
    expect(await createUser.as(await aMember(programme, 'bureau'), { name: 'N', email: 'n2@example.org' })).toMatchObject({ error: { kind: 'denied' } })
  })
})

describe('editUser', () => {
  it('changes the person and cuts the tie with the identity provider when the address changes', async () => {
    const { administrator, user, input, municipalityId } = await setting()
    await systemTransaction((db) => db.user.update({ where: { id: user.id }, data: { oidcSubject: 'x' } }))
    expect(await editUser.as(administrator, { ...input, ...changed, email: user.email })).toMatchObject({ ok: true })
    expect(await read(user.id)).toMatchObject({ name: 'Noor Smit', administrator: true, oidcSubject: 'x' })
    expect(await editUser.as(administrator, { ...input, ...changed, version: 2 })).toMatchObject({ ok: true })
    expect(await read(user.id)).toMatchObject({ email: 'noor@example.org', oidcSubject: null, version: 3 })
    expect(await auditTypes(municipalityId)).toEqual(['user.edited', 'user.edited'])
  })

  it('does not let administrators lock themselves out', async () => {
    const { administrator } = await setting()
    const self = { userId: administrator.userId, version: 1, name: 'A', email: 'a9@example.org' }
    expect(await editUser.as(administrator, self)).toMatchObject({ error: { kind: 'rule-broken', field: 'administrator' } })
  })

  it('refuses an address that somebody else has', async () => {
    const { administrator, input } = await setting()
    const email = (await read(administrator.userId)).email
    expect(await editUser.as(administrator, { ...input, ...changed, email })).toMatchObject({ error: { field: 'email' } })
  })
})

describe('deactivateUser and reactivateUser', () => {
  it('shuts the account and its sessions, and opens it again', async () => {
    const { administrator, user, input, municipalityId } = await setting()
    await withSession(user)
    expect(await deactivateUser.as(administrator, input)).toMatchObject({ ok: true })
    expect(await read(user.id)).toMatchObject({ active: false, sessions: [{ revokedAt: expect.any(Date) }] })
    expect(await reactivateUser.as(administrator, { ...input, version: 2 })).toMatchObject({ ok: true })
    expect(await read(user.id)).toMatchObject({ active: true, version: 3 })
    expect(await auditTypes(municipalityId)).toEqual(['user.deactivated', 'user.reactivated'])
  })

  it('is not for oneself', async () => {
    const { administrator } = await setting()
    expect(await deactivateUser.as(administrator, { userId: administrator.userId, version: 1 })).toMatchObject({ error: { kind: 'rule-broken' } })
  })
})

describe('resetPassword', () => {
  it('hands out a password that must be replaced, and signs the person out everywhere', async () => {
    const { administrator, user, input, municipalityId } = await setting()
    await withSession(user)
    const result = await resetPassword.as(administrator, input, new Date('2026-03-02T09:00:00Z'))
    if (!result.ok) throw new Error(result.error.kind)
    expect(result.value.temporaryPassword).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
    const after = await read(user.id)
    expect(after).toMatchObject({ temporaryPasswordUntil: new Date('2026-03-09T09:00:00Z'), version: 2, sessions: [{ revokedAt: expect.any(Date) }] })
    expect(await passwordMatches(after.passwordHash, result.value.temporaryPassword)).toBe(true)
    expect(await auditTypes(municipalityId)).toEqual(['user.password-reset'])
  })
})

describe.each([
  ['editUser', editUser], ['deactivateUser', deactivateUser], ['reactivateUser', reactivateUser], ['resetPassword', resetPassword],
])('%s', (_, operation) => {
  it('is for the administrator only', async () => {
    const { programme, input } = await setting()
    expect(await operation.as(await aMember(programme, 'bureau'), { ...input, ...changed })).toMatchObject({ error: { kind: 'denied' } })
  })
  it('knows nobody of another municipality', async () => {
    const { input } = await setting()
    const outcome = { ok: false, error: { kind: 'not-found' } }
    expect(await operation.as(await aStranger(), { ...input, ...changed })).toEqual(outcome)
    expect(await operation.as(await anotherAdministrator(), { ...input, ...changed })).toEqual(outcome)
  })
  it('sees that somebody else was first', async () => {
    const { administrator, user, input } = await setting()
    const result = await operation.as(administrator, { ...input, ...changed, version: 7 })
    expect(result).toMatchObject({ error: { kind: 'conflict', current: { name: user.name, version: 1 } } })
  })
})

describe('listUsers and getUser', () => {
  it('show the people of one municipality with their roles', async () => {
    const { programme, administrator, user } = await setting()
    const member = await aMember(programme, 'board')
    const list = await listUsers.as(administrator, {})
    if (!list.ok) throw new Error(list.error.kind)
    expect(list.value.map(({ id }) => id).sort()).toEqual([administrator.userId, user.id, member.userId].sort())
    expect(await getUser.as(administrator, { userId: member.userId })).toMatchObject({
      ok: true, value: { memberships: [{ role: 'board', programme: { name: programme.name } }], isSelf: false },
    })
    expect(await getUser.as(await anotherAdministrator(), { userId: member.userId })).toMatchObject({ error: { kind: 'not-found' } })
    expect(await listUsers.as(member, {})).toMatchObject({ error: { kind: 'denied' } })
  })
})
