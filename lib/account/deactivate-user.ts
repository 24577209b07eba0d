import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { AccountEvent } from './audit-types'
import { endAllSessions } from './end-all-sessions'
import { loadUser, userResource, userSnapshot } from './load-user'
import { oneUserSchema } from './schema'

/** Shuts an account: nobody gets in with it any more, at once; what the person wrote stays theirs. */
export const deactivateUser = defineUseCase({
  permission: 'user.manage',
  input: oneUserSchema,
  run: async ({ actor, db, authorise, audit, now }, { userId, version }) => {
    const user = await loadUser(db, userId)
    if (!user) return notFound()
    if (!authorise(userResource(user))) return denied()
    if (userId === actor.userId) return broken('U kunt uw eigen account niet afsluiten. Vraag een andere beheerder.')
    const { count } = await db.user.updateMany({
      where: { id: userId, version }, data: { active: false, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ ...userSnapshot(user), active: user.active, version: user.version })
    await endAllSessions(db, userId, now)
    await audit({
      type: 'user.deactivated' satisfies AccountEvent, objectType: 'User', objectId: userId,
      before: { active: user.active }, after: { active: false },
    })
    return ok({ userId })
  },
})
