import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { notificationSchema } from './schema'

/** Gives the place a notification leads to, and notes that one read it. */
export const openNotification = defineUseCase({
  permission: 'notification.own',
  unaudited: 'what somebody has read is nobody else’s business',
  input: notificationSchema,
  run: async ({ db, now, authorise }, { notificationId }) => {
    const found = await db.notification.findUnique({ where: { id: notificationId }, select: { municipalityId: true, userId: true, href: true } })
    if (!found) return notFound()
    if (!authorise({ municipalityId: found.municipalityId, ownerId: found.userId })) return denied()
    await db.notification.updateMany({ where: { id: notificationId, readAt: null }, data: { readAt: now } })
    return ok({ href: found.href })
  },
})
