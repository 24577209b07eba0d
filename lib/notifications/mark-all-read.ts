import 'server-only'
import * as z from 'zod/mini'
import { denied, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'

/** Notes that one read everything there is now. */
export const markAllRead = defineUseCase({
  permission: 'notification.own',
  unaudited: 'what somebody has read is nobody else’s business',
  input: z.object({}),
  run: async ({ actor: { userId, municipalityId }, db, now, authorise }) => {
    if (!authorise({ municipalityId, ownerId: userId })) return denied()
    const { count } = await db.notification.updateMany({ where: { userId, readAt: null }, data: { readAt: now } })
    return ok({ count })
  },
})
