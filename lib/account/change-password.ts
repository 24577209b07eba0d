import 'server-only'
import { confirmPassword } from '@/lib/platform/auth/confirm-password'
import { hashPassword } from '@/lib/platform/auth/password'
import { passwordProblem } from '@/lib/platform/auth/password-rules'
import { formatTime } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { AccountEvent } from './audit-types'
import { endAllSessions } from './end-all-sessions'
import { loadUser, userResource } from './load-user'
import { changePasswordSchema } from './schema'

async function doubt(userId: string, currentPassword: string) {
  const confirmed = await confirmPassword(userId, currentPassword)
  switch (confirmed.kind) {
    case 'right':
      return undefined
    case 'wrong':
      return broken('Dit is niet uw huidige wachtwoord.', 'currentPassword')
    case 'too-often':
      return broken(`Er is te vaak een verkeerd wachtwoord ingevuld. Probeer het om ${formatTime(confirmed.until)} uur opnieuw.`)
  }
}

/** Changes one's own password; other browsers have to sign in again. */
export const changePassword = defineUseCase({
  permission: 'account.own',
  input: changePasswordSchema,
  first: ({ userId }, { currentPassword }) => doubt(userId, currentPassword),
  run: async ({ actor, db, authorise, audit, now }, { newPassword }) => {
    const user = await loadUser(db, actor.userId)
    if (!user) return notFound()
    if (!authorise(userResource(user))) return denied()
    const problem = passwordProblem(newPassword, { ...user, municipality: user.municipality.name })
    if (problem) return broken(problem, 'newPassword')
    const { count } = await db.user.updateMany({
      where: { id: user.id, version: user.version },
      data: { passwordHash: await hashPassword(newPassword), temporaryPasswordUntil: null, version: { increment: 1 } },
    })
    if (count === 0) return conflict()
    await endAllSessions(db, user.id, now, actor.sessionId)
    await audit({ type: 'user.password-changed' satisfies AccountEvent, objectType: 'User', objectId: user.id })
    return ok(null)
  },
})
