import 'server-only'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { AccountEvent } from './audit-types'
import { loadUser, userResource, userSnapshot } from './load-user'
import { oneUserSchema } from './schema'

/** Opens an account again, with the roles it had. */
export const reactivateUser = defineUseCase({
  permission: 'user.manage',
  input: oneUserSchema,
  run: async ({ db, authorise, audit }, { userId, version }) => {
    const user = await loadUser(db, userId)
    if (!user) return notFound()
    if (!authorise(userResource(user))) return denied()
    const { count } = await db.user.updateMany({
      where: { id: userId, version }, data: { active: true, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ ...userSnapshot(user), active: user.active, version: user.version })
    await audit({
      type: 'user.reactivated' satisfies AccountEvent, objectType: 'User', objectId: userId,
      before: { active: user.active }, after: { active: true },
    })
    return ok({ userId })
  },
})
