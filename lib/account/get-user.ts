import 'server-only'
import * as z from 'zod/mini'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { userResource } from './load-user'
import { rolesOf } from './roles-of'

/** One person of the municipality, for the administrator. */
export const getUser = defineQuery({
  permission: 'user.manage',
  input: z.object({ userId: z.uuid() }),
  run: async ({ actor, db, authorise }, { userId }) => {
    const user = await db.user.findUnique({
      where: { id: userId },
      select: {
        id: true, municipalityId: true, name: true, email: true, administrator: true, active: true, version: true,
        temporaryPasswordUntil: true, memberships: rolesOf,
      },
    })
    if (!user) return notFound()
    if (!authorise(userResource(user))) return denied()
    return ok({ ...user, isSelf: user.id === actor.userId })
  },
})
