import 'server-only'
import * as z from 'zod/mini'
import { env } from '@/lib/platform/env'
import { denied, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { MeetingEvent } from './audit-types'
import { newToken, tokenHash } from './calendar-token'

/** Gives somebody a secret address for their calendar, shown this once; an address they had stops working. */
export const openFeed = defineUseCase({
  permission: 'account.own',
  input: z.object({}),
  run: async ({ actor: { userId, municipalityId }, db, authorise, audit, now }) => {
    if (!authorise({ municipalityId, ownerId: userId })) return denied()
    // Pressed twice at once there is still one address that works: the last.
    await db.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${userId}::uuid FOR UPDATE`
    const { count: replaced } = await db.calendarFeed.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } })
    const token = newToken()
    const feed = await db.calendarFeed.create({ data: { municipalityId, userId, tokenHash: tokenHash(token), createdAt: now } })
    await audit({ type: 'calendar.opened' satisfies MeetingEvent, objectType: 'CalendarFeed', objectId: feed.id, after: { replaced } })
    return ok({ address: new URL(`/agenda/${token}.ics`, env().NEXTAUTH_URL).href })
  },
})
