import 'server-only'
import { appendAudit } from '../audit'
import type { Db } from '../db/client'
import { systemTransaction } from '../db/transaction'
import { normalEmail } from './credentials'

/** What the identity provider says about somebody, as far as we use it. */
export type OidcClaims = { iss?: string; sub: string; email?: unknown; email_verified?: unknown }
export type OidcOutcome = { kind: 'welcome'; userId: string } | { kind: 'unknown' } | { kind: 'unconfirmed' }

const person = { id: true, name: true, municipalityId: true, active: true, oidcSubject: true } as const

async function link(db: Db, email: string, subject: string, origin: string): Promise<OidcOutcome> {
  const user = await db.user.findUnique({ where: { email }, select: person })
  // Somebody who is linked already keeps that link: a second account with the same e-mail is not the same person.
  if (!user?.active || user.oidcSubject) return { kind: 'unknown' }
  await db.user.update({ where: { id: user.id }, data: { oidcSubject: subject, version: { increment: 1 } } })
  const entry = { type: 'user.linked', objectType: 'User', objectId: user.id }
  await appendAudit(db, { userId: user.id, name: user.name, municipalityId: user.municipalityId, origin }, entry, new Date())
  return { kind: 'welcome', userId: user.id }
}

/**
 * Finds the person an identity provider vouches for; never makes one.
 * The first time by e-mail, and only when the provider confirmed that address; from then on by the provider's own id.
 */
export function findOidcUser(issuer: string, claims: OidcClaims, origin: string): Promise<OidcOutcome> {
  const subject = `${issuer} ${claims.sub}`
  return systemTransaction(async (db) => {
    const known = await db.user.findUnique({ where: { oidcSubject: subject }, select: person })
    if (known) return known.active ? { kind: 'welcome', userId: known.id } : { kind: 'unknown' }
    if (typeof claims.email !== 'string') return { kind: 'unknown' }
    if (claims.email_verified !== true) return { kind: 'unconfirmed' }
    return link(db, normalEmail(claims.email), subject, origin)
  })
}
