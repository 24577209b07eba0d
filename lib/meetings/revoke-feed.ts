import 'server-only'
import * as z from 'zod/mini'
import { denied, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { MeetingEvent } from './audit-types'

/** Makes the address of one's calendar stop working at once. */
export const revokeFeed = defineUseCase({
  permission: 'account.own',
  input: z.object({}),
  run: async ({ actor: { userId, municipalityId }, db, authorise, audit, now }) => {
    if (!authorise({ municipalityId, ownerId: userId })) return denied()
    const { count } = await db.calendarFeed.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } })
    await audit({ type: 'calendar.revoked' satisfies MeetingEvent, objectType: 'User', objectId: userId, after: { revoked: count } })
    return ok({ revoked: count })
  },
})
