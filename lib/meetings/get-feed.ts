import 'server-only'
import * as z from 'zod/mini'
import { denied, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'

/** Whether somebody has an address for their calendar, and since when; the address itself is nowhere to be found. */
export const getFeed = defineQuery({
  permission: 'account.own',
  input: z.object({}),
  run: async ({ actor: { userId, municipalityId }, db, authorise }) => {
    if (!authorise({ municipalityId, ownerId: userId })) return denied()
    const feed = await db.calendarFeed.findFirst({ where: { userId, revokedAt: null }, orderBy: { createdAt: 'desc' }, select: { createdAt: true } })
    return ok({ since: feed?.createdAt ?? null })
  },
})
