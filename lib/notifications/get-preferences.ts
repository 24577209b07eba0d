import 'server-only'
import * as z from 'zod/mini'
import { mailIsConfigured } from '@/lib/platform/mail/send-mail'
import { denied, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { preferencesOf } from './preference-rules'

/** How one wants to hear of things. */
export const getPreferences = defineQuery({
  permission: 'notification.own',
  input: z.object({}),
  run: async ({ actor: { userId, municipalityId }, db, authorise }) => {
    if (!authorise({ municipalityId, ownerId: userId })) return denied()
    const rows = await db.notificationPreference.findMany({ where: { userId }, select: { kind: true, way: true } })
    return ok({ preferences: preferencesOf(rows), mails: mailIsConfigured() })
  },
})
