// First, because Next looks for its storage as soon as any part of it is loaded.
import { aBrowser } from '@/tests/support/browser'
import { NextRequest, NextResponse } from 'next/server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aMunicipality, aUser, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { startOidcIssuer } from '@/tests/support/oidc-issuer'
import { handleAuth } from './next-auth'
import { hashPassword } from './password'
import { readSession } from './session'
import { signInWithPassword, startOidcSignIn } from './sign-in'

useDatabase()
let provider: Awaited<ReturnType<typeof startOidcIssuer>>
let browser: ReturnType<typeof aBrowser>

beforeAll(async () => {
  provider = await startOidcIssuer()
  Object.assign(process.env, { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: 'wijkaanpak', OIDC_CLIENT_SECRET: 'geheim' })
})
afterAll(() => provider.stop())
beforeEach(() => {
  browser = aBrowser({ 'user-agent': 'Firefox' })
  delete provider.lies.nonce
})

const whoIsIn = () => browser.run(readSession)
const withPassword = (email: string, password: string) =>
  browser.run(() => signInWithPassword({ email, password, ownPassword: '' }))
const aPerson = async () => aUser({ municipalityId: (await aMunicipality()).id, passwordHash: await hashPassword('vier paarse theepotten') })

/** The browser comes back from the provider; gives where it is sent next. */
async function comeBack(address: URL): Promise<string> {
  const context = { params: Promise.resolve({ nextauth: ['callback', 'oidc'] }) }
  const response = await browser.run(() => handleAuth(new NextRequest(address), context))
  for (const cookie of new NextResponse(null, { headers: response.headers }).cookies.getAll()) browser.jar.set(cookie)
  return response.headers.get('location') ?? ''
}
const goThere = async () => new URL(await browser.run(() => startOidcSignIn('/account?a=1')))
const signInAs = async (claims: Parameters<typeof provider.authorise>[1]) => comeBack(provider.authorise(await goThere(), claims))

describe('signing in with a password', () => {
  it('starts a session that the next request knows', async () => {
    const user = await aPerson()
    expect(await withPassword(user.email, 'vier paarse theepotten')).toEqual({ kind: 'welcome' })
    expect(await whoIsIn()).toMatchObject({ userId: user.id, origin: 'onbekend · Firefox' })
    expect(await auditTypes(user.municipalityId)).toEqual(['session.started'])
  })

  it('starts none otherwise', async () => {
    const user = await aPerson()
    expect(await withPassword(user.email, 'iets anders dan dat')).toEqual({ kind: 'wrong' })
    expect(await whoIsIn()).toBeNull()
  })
})

describe('signing in through the identity provider', () => {
  it('asks with PKCE, state and nonce, and comes back signed in where somebody wanted to be', async () => {
    const user = await aPerson()
    expect(await signInAs({ sub: 'a', email: user.email, email_verified: true })).toBe('http://localhost:3000/account?a=1')
    expect(await whoIsIn()).toMatchObject({ userId: user.id })
    expect(await auditTypes(user.municipalityId)).toEqual(['user.linked', 'session.started'])
  })

  it('refuses who we do not know, and an address nobody confirmed', async () => {
    const user = await aPerson()
    expect(await signInAs({ sub: 'b', email: 'onbekend@example.org', email_verified: true })).toContain('/inloggen?fout=unknown')
    expect(await signInAs({ sub: 'c', email: user.email, email_verified: false })).toContain('/inloggen?fout=unconfirmed')
    expect(await signInAs({ sub: 'd', email: user.email, email_verified: 'true' })).toContain('/inloggen?fout=unconfirmed')
    expect(await whoIsIn()).toBeNull()
  })

  it('does not believe an answer to another question', async () => {
    const user = await aPerson()
    const claims = { sub: 'e', email: user.email, email_verified: true }
    const answer = provider.authorise(await goThere(), claims)
    answer.searchParams.set('state', 'iets anders')
    expect(await comeBack(answer)).toContain('error=')
    // An answer that was meant for another browser: its proof is missing here.
    const stolen = provider.authorise(await goThere(), claims)
    browser = aBrowser()
    expect(await comeBack(stolen)).toContain('error=')
    provider.lies.nonce = 'iets anders'
    expect(await signInAs(claims)).toContain('error=')
    expect(await whoIsIn()).toBeNull()
  })
})

describe('/api/auth', () => {
  it('answers only what our own pages need', async () => {
    for (const action of ['session', 'providers', '_log', 'signout']) {
      const request = new NextRequest(`http://localhost:3000/api/auth/${action}`)
      expect((await handleAuth(request, { params: Promise.resolve({ nextauth: [action] }) })).status).toBe(404)
    }
  })
})
