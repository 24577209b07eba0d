import 'server-only'
import * as z from 'zod/mini'
import { denied, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { AccountEvent } from './audit-types'
import { endAllSessions } from './end-all-sessions'

/** Signs oneself out in every browser, this one too. */
export const signOutEverywhere = defineUseCase({
  permission: 'account.own',
  input: z.object({}),
  run: async ({ actor: { userId, municipalityId }, db, authorise, audit, now }) => {
    if (!authorise({ municipalityId, ownerId: userId })) return denied()
    const ended = await endAllSessions(db, userId, now)
    await audit({ type: 'session.all-ended' satisfies AccountEvent, objectType: 'User', objectId: userId, after: { ended } })
    return ok(null)
  },
})
