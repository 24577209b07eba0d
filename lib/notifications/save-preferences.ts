import 'server-only'
import { denied, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { rowsOf } from './preference-rules'
import { preferencesSchema } from './schema'

/** Chooses how one wants to hear of things from now on. What waits in the mail already still comes. */
export const savePreferences = defineUseCase({
  permission: 'notification.own',
  unaudited: 'how somebody wants to hear of things is their own business',
  input: preferencesSchema,
  run: async ({ actor: { userId, municipalityId }, db, authorise }, chosen) => {
    if (!authorise({ municipalityId, ownerId: userId })) return denied()
    await db.notificationPreference.deleteMany({ where: { userId } })
    await db.notificationPreference.createMany({ data: rowsOf(chosen).map((row) => ({ ...row, municipalityId, userId })) })
    return ok(null)
  },
})
