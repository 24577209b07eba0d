import 'server-only'
import { appendAudit } from '../audit'
import { systemTransaction } from '../db/transaction'
import { passwordMatches } from './password'
import { countAttempt, forgiveAttempt } from './rate-limit'

export type Credentials = { email: string; password: string }
export type SignInOutcome = { kind: 'welcome'; userId: string } | { kind: 'wrong' } | { kind: 'too-often'; until: Date }

/** The form in which an e-mail address is kept and compared. */
export const normalEmail = (email: string): string => email.trim().toLowerCase()

/** Is this a known person with the right password? Says no in the same words and time whatever is wrong. */
export async function checkCredentials(given: Credentials, from: { address: string; origin: string }): Promise<SignInOutcome> {
  const attempt = { email: normalEmail(given.email), address: from.address }
  const until = await countAttempt(attempt)
  if (until) return { kind: 'too-often', until }

  const user = await systemTransaction((db) =>
    db.user.findUnique({
      where: { email: attempt.email },
      select: { id: true, name: true, municipalityId: true, passwordHash: true, active: true },
    }),
  )
  const matches = await passwordMatches(user?.passwordHash, given.password)
  if (user && matches && user.active) {
    await forgiveAttempt(attempt)
    return { kind: 'welcome', userId: user.id }
  }
  if (user) {
    const who = { userId: user.id, name: user.name, municipalityId: user.municipalityId, origin: from.origin }
    const entry = { type: 'session.refused', objectType: 'User', objectId: user.id }
    await systemTransaction((db) => appendAudit(db, who, entry, new Date()))
  }
  return { kind: 'wrong' }
}
