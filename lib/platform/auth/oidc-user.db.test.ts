import { describe, expect, it } from 'vitest'
import { aMunicipality, aUser, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { systemTransaction } from '../db/transaction'
import { findOidcUser } from './oidc-user'

useDatabase()

const issuer = 'https://id.example'
const aPerson = async () => aUser({ municipalityId: (await aMunicipality()).id })
const find = (claims: Parameters<typeof findOidcUser>[1], from = issuer) => findOidcUser(from, claims, 'test')

describe('findOidcUser', () => {
  it('links by a confirmed address once, and knows the person by the provider’s id from then on', async () => {
    const user = await aPerson()
    const welcome = { kind: 'welcome', userId: user.id }
    expect(await find({ sub: 'a1', email: user.email.toUpperCase(), email_verified: true })).toEqual(welcome)
    expect(await find({ sub: 'a1', email: 'getrouwd@example.org', email_verified: false })).toEqual(welcome)
    expect(await auditTypes(user.municipalityId)).toEqual(['user.linked'])
  })

  it.each([[undefined], [false], ['true'], [1], [null]])('does not link when the address is not confirmed: %o', async (email_verified) => {
    const user = await aPerson()
    expect(await find({ sub: `b${email_verified}`, email: user.email, email_verified })).toEqual({ kind: 'unconfirmed' })
  })

  it('makes nobody', async () => {
    const before = await systemTransaction((db) => db.user.count())
    expect(await find({ sub: 'c1', email: 'nieuw@example.org', email_verified: true })).toEqual({ kind: 'unknown' })
    expect(await find({ sub: 'c2' })).toEqual({ kind: 'unknown' })
    expect(await systemTransaction((db) => db.user.count())).toBe(before)
  })

  it('does not give a linked account to a second person with the same address', async () => {
    const user = await aPerson()
    await find({ sub: 'd1', email: user.email, email_verified: true })
    expect(await find({ sub: 'd2', email: user.email, email_verified: true })).toEqual({ kind: 'unknown' })
    expect(await find({ sub: 'd1', email: user.email, email_verified: true }, 'https://other.example')).toEqual({ kind: 'unknown' })
  })

  it('does not know a shut account', async () => {
    const user = await aPerson()
    await find({ sub: 'e1', email: user.email, email_verified: true })
    await systemTransaction((db) => db.user.update({ where: { id: user.id }, data: { active: false } }))
    expect(await find({ sub: 'e1', email: user.email, email_verified: true })).toEqual({ kind: 'unknown' })
  })
})
