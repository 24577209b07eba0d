import 'server-only'
import { systemTransaction } from '../db/transaction'
import { passwordMatches } from './password'
import { countAttempt, forgiveAttempt } from './rate-limit'

export type Confirmation = { kind: 'right' } | { kind: 'wrong' } | { kind: 'too-often'; until: Date }

/**
 * Does who is signed in know the password of this account? Counted like signing in, for who finds a browser that was
 * left open. Never from within a transaction: it asks for some of its own.
 */
export async function confirmPassword(userId: string, given: string): Promise<Confirmation> {
  const user = await systemTransaction((db) =>
    db.user.findUnique({ where: { id: userId }, select: { email: true, passwordHash: true } }))
  if (!user) return { kind: 'wrong' }
  const attempt = { email: user.email, address: userId }
  const { until } = await countAttempt(attempt, true)
  if (until) return { kind: 'too-often', until }
  if (!(await passwordMatches(user.passwordHash, given))) return { kind: 'wrong' }
  await forgiveAttempt(attempt, true)
  return { kind: 'right' }
}
