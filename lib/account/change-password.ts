import 'server-only'
import { hashPassword, passwordMatches } from '@/lib/platform/auth/password'
import { passwordProblem } from '@/lib/platform/auth/password-rules'
import { countAttempt, forgiveAttempt } from '@/lib/platform/auth/rate-limit'
import { formatTime } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { AccountEvent } from './audit-types'
import { endAllSessions } from './end-all-sessions'
import { loadUser, userResource, type LoadedUser } from './load-user'
import { changePasswordSchema } from './schema'

/** Is it really them? Counted like signing in, for who finds a browser that was left open. */
async function doubt({ email, passwordHash }: LoadedUser, currentPassword: string, userId: string) {
  const attempt = { email, address: userId }
  const until = await countAttempt(attempt)
  if (until) return broken(`Er is te vaak een verkeerd wachtwoord ingevuld. Probeer het om ${formatTime(until)} uur opnieuw.`)
  if (!(await passwordMatches(passwordHash, currentPassword)))
    return broken('Dit is niet uw huidige wachtwoord.', 'currentPassword')
  await forgiveAttempt(attempt)
  return undefined
}

/** Changes one's own password; other browsers have to sign in again. */
export const changePassword = defineUseCase({
  permission: 'account.own',
  input: changePasswordSchema,
  run: async ({ actor, db, authorise, audit, now }, { currentPassword, newPassword }) => {
    const user = await loadUser(db, actor.userId)
    if (!user) return notFound()
    if (!authorise(userResource(user))) return denied()
    const refusal = await doubt(user, currentPassword, actor.userId)
    if (refusal) return refusal
    const problem = passwordProblem(newPassword, { ...user, municipality: user.municipality.name })
    if (problem) return broken(problem, 'newPassword')
    const { count } = await db.user.updateMany({
      where: { id: user.id, version: user.version },
      data: { passwordHash: await hashPassword(newPassword), passwordTemporary: false, version: { increment: 1 } },
    })
    if (count === 0) return conflict()
    await endAllSessions(db, user.id, now, actor.sessionId)
    await audit({ type: 'user.password-changed' satisfies AccountEvent, objectType: 'User', objectId: user.id })
    return ok(null)
  },
})
