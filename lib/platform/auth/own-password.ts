import 'server-only'
import { appendAudit } from '../audit'
import { systemTransaction } from '../db/transaction'
import type { Credentials, KnownUser, SignInOutcome } from './credentials'
import { hashPassword } from './password'
import { passwordProblem } from './password-rules'

/**
 * Puts somebody's own password in the place of the one that was handed out, as part of signing in: before that there is
 * no session, so nothing can be done with a password that two people know.
 */
export async function replaceTemporaryPassword(user: KnownUser, given: Credentials, origin: string): Promise<SignInOutcome> {
  if (!given.ownPassword) return { kind: 'choose-own' }
  if (given.ownPassword === given.password)
    return { kind: 'choose-own', problem: 'Kies een ander wachtwoord dan het tijdelijke.' }
  const problem = passwordProblem(given.ownPassword, { ...user, municipality: user.municipality.name })
  if (problem) return { kind: 'choose-own', problem }

  const passwordHash = await hashPassword(given.ownPassword)
  return systemTransaction(async (db) => {
    const { count } = await db.user.updateMany({
      where: { id: user.id, passwordHash: user.passwordHash, temporaryPasswordUntil: { not: null } },
      data: { passwordHash, temporaryPasswordUntil: null, version: { increment: 1 } },
    })
    // The administrator handed out another one at this very moment.
    if (count === 0) return { kind: 'wrong' }
    const entry = { type: 'user.password-changed', objectType: 'User', objectId: user.id }
    await appendAudit(db, { userId: user.id, name: user.name, municipalityId: user.municipalityId, origin }, entry, new Date())
    return { kind: 'welcome', userId: user.id }
  })
}
