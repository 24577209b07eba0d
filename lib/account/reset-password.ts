import 'server-only'
import { hashPassword } from '@/lib/platform/auth/password'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { AccountEvent } from './audit-types'
import { endAllSessions } from './end-all-sessions'
import { loadUser, userResource, userSnapshot } from './load-user'
import { oneUserSchema } from './schema'
import { temporaryPassword, temporaryUntil } from './temporary-password'

/** Hands out a temporary password, in the answer and nowhere else; whoever was signed in has to sign in again. */
export const resetPassword = defineUseCase({
  permission: 'user.manage',
  input: oneUserSchema,
  run: async ({ db, authorise, audit, now }, { userId, version }) => {
    const user = await loadUser(db, userId)
    if (!user) return notFound()
    if (!authorise(userResource(user))) return denied()
    const password = temporaryPassword()
    const until = temporaryUntil(now)
    const { count } = await db.user.updateMany({
      where: { id: userId, version },
      data: { passwordHash: await hashPassword(password), temporaryPasswordUntil: until, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ ...userSnapshot(user), version: user.version })
    await endAllSessions(db, userId, now)
    await audit({ type: 'user.password-reset' satisfies AccountEvent, objectType: 'User', objectId: userId })
    return ok({ userId, temporaryPassword: password, until })
  },
})
