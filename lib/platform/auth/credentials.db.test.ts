import { describe, expect, it } from 'vitest'
import { aMunicipality, aUser, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { systemTransaction } from '../db/transaction'
import { checkCredentials, refusalMs } from './credentials'
import { hashPassword } from './password'
import { attemptLimits, countAttempt, slowFrom, slowMs } from './rate-limit'

useDatabase()

const password = 'kikker op een stoeptegel'
let serial = 0
const fresh = () => ({ address: `192.0.2.${++serial}`, origin: 'test' })

async function aPerson(more: { active?: boolean; temporaryPasswordUntil?: Date } = {}) {
  const { id: municipalityId } = await aMunicipality()
  const user = await aUser({ municipalityId, passwordHash: await hashPassword(password) })
  await systemTransaction((db) => db.user.update({ where: { id: user.id }, data: more }))
  return user
}

describe('checkCredentials', () => {
  it('welcomes who knows the password, however the address is typed', async () => {
    const user = await aPerson()
    expect(await checkCredentials({ email: ` ${user.email.toUpperCase()} `, password }, fresh())).toEqual({ kind: 'welcome', userId: user.id })
  })

  it('says the same whatever is wrong, and writes down who was meant', async () => {
    const user = await aPerson()
    const closed = await aPerson({ active: false })
    const wrong = { kind: 'wrong' }
    expect(await checkCredentials({ email: user.email, password: 'iets heel anders' }, fresh())).toEqual(wrong)
    expect(await checkCredentials({ email: 'niemand@example.org', password }, fresh())).toEqual(wrong)
    expect(await checkCredentials({ email: closed.email, password }, fresh())).toEqual(wrong)
    expect(await auditTypes(user.municipalityId)).toEqual(['session.refused'])
  })

  it('takes as long to refuse whether the account exists or not', async () => {
    const user = await aPerson()
    for (const email of [user.email, 'niemand-anders@example.org']) {
      const begin = performance.now()
      await checkCredentials({ email, password: 'iets heel anders' }, fresh())
      expect(performance.now() - begin).toBeGreaterThanOrEqual(refusalMs - 2)
    }
  })

  it('does not know who only signs in through the identity provider', async () => {
    const { id: municipalityId } = await aMunicipality()
    const user = await aUser({ municipalityId })
    expect(await checkCredentials({ email: user.email, password: '' }, fresh())).toEqual({ kind: 'wrong' })
  })

  it('stops guessing at one account from one place, tells until when, and lets its owner in elsewhere', async () => {
    const user = await aPerson()
    const here = fresh()
    const guess = (given: string) => checkCredentials({ email: user.email, password: given }, here)
    for (let turn = 0; turn < attemptLimits.accountHere; turn++) expect(await guess('een gok')).toEqual({ kind: 'wrong' })
    const outcome = await guess(password)
    if (outcome.kind !== 'too-often') throw new Error(outcome.kind)
    const minutes = (outcome.until.getTime() - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(14)
    expect(minutes).toBeLessThanOrEqual(15)
    expect(await checkCredentials({ email: user.email, password }, fresh())).toMatchObject({ kind: 'welcome' })
  })

  it('makes guesses from unknown places wait once there were many, and still lets the owner in', async () => {
    const user = await aPerson()
    const home = fresh()
    const signIn = (from: typeof home) => checkCredentials({ email: user.email, password }, from)
    await signIn(home)
    await Promise.all(Array.from({ length: slowFrom }, () => countAttempt({ email: user.email, address: fresh().address })))
    const timed = async (from: typeof home) => {
      const begin = performance.now()
      expect(await signIn(from)).toMatchObject({ kind: 'welcome' })
      return performance.now() - begin
    }
    expect(await timed(fresh())).toBeGreaterThanOrEqual(slowMs - 2)
    expect(await timed(home)).toBeLessThan(slowMs)
  })

  it('forgets the failures of who gets in', async () => {
    const user = await aPerson()
    const here = fresh()
    for (let turn = 0; turn < attemptLimits.accountHere * 2; turn++) {
      const given = turn % 5 === 4 ? password : 'een gok'
      expect((await checkCredentials({ email: user.email, password: given }, here)).kind).not.toBe('too-often')
    }
  })

  it('keeps no address in the clear', async () => {
    await checkCredentials({ email: 'spoor@example.org', password }, { address: '198.51.100.9', origin: 'test' })
    const keys = await systemTransaction((db) => db.rateLimit.findMany({ select: { key: true } }))
    expect(JSON.stringify(keys)).not.toMatch(/spoor|198\.51/)
  })
})

describe('a temporary password', () => {
  it('only opens the door together with one of their own', async () => {
    const user = await aPerson({ temporaryPasswordUntil: new Date(Date.now() + 60_000) })
    const attempt = (own?: string) => checkCredentials({ email: user.email, password, ownPassword: own }, fresh())
    expect(await attempt()).toEqual({ kind: 'choose-own' })
    expect(await attempt('Welkom123456!')).toMatchObject({ kind: 'choose-own', problem: expect.stringMatching(/te veel mensen/) })
    expect(await attempt(password)).toMatchObject({ kind: 'choose-own', problem: expect.stringMatching(/ander wachtwoord/) })
    expect(await attempt('vier paarse theepotten')).toEqual({ kind: 'welcome', userId: user.id })
    expect(await attempt('nog iets anders hier')).toEqual({ kind: 'wrong' })
    expect(await checkCredentials({ email: user.email, password: 'vier paarse theepotten' }, fresh())).toMatchObject({ kind: 'welcome' })
    expect(await auditTypes(user.municipalityId)).toEqual(['user.password-changed', 'session.refused'])
  })

  it('opens nothing any more after its last day, and tells so only to who knows it', async () => {
    const user = await aPerson({ temporaryPasswordUntil: new Date(Date.now() - 1) })
    const own = 'vier paarse theepotten'
    expect(await checkCredentials({ email: user.email, password, ownPassword: own }, fresh())).toEqual({ kind: 'expired' })
    expect(await checkCredentials({ email: user.email, password: 'een gok' }, fresh())).toEqual({ kind: 'wrong' })
    expect(await auditTypes(user.municipalityId)).toEqual(['session.refused', 'session.refused'])
  })
})
