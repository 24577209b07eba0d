import 'server-only'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { NotificationEvent } from './audit-types'
import { enqueueMail } from './notify'
import { notificationSchema } from './schema'

/** Tries a mail again that was refused, or that was kept while there was no mail server. */
export const sendAgain = defineUseCase({
  permission: 'mail.manage',
  input: notificationSchema,
  run: async ({ actor: { municipalityId }, db, now, authorise, audit }, { notificationId }) => {
    const found = await db.notification.findUnique({ where: { id: notificationId }, select: { municipalityId: true, mailState: true } })
    if (!found) return notFound()
    if (!authorise({ municipalityId: found.municipalityId })) return denied()
    const { count } = await db.notification.updateMany({
      where: { id: notificationId, mailState: { in: ['failed', 'kept'] } }, data: { mailState: 'waiting', mailError: '' },
    })
    // Somebody else asked for it a moment ago.
    if (count === 0) return conflict()
    await db.job.deleteMany({ where: { key: `mail:${notificationId}` } })
    await enqueueMail(db, municipalityId, [notificationId], now)
    await audit({
      type: 'mail.sent-again' satisfies NotificationEvent, objectType: 'Notification', objectId: notificationId, before: { mailState: found.mailState },
    })
    return ok(null)
  },
})
