import 'server-only'
import { denied, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { notificationPath } from './letter'
import { pageSchema } from './schema'
import { digestKind } from './send-digests'

const perPage = 25

/** What one was told, newest first; the weekly overview is a mail and not in it. */
export const listNotifications = defineQuery({
  permission: 'notification.own',
  input: pageSchema,
  run: async ({ actor: { userId, municipalityId, grants }, db, authorise }, { page }) => {
    if (!authorise({ municipalityId, ownerId: userId })) return denied()
    // Whoever left a programme no longer reads of it, here either.
    const mine = [{ programmeId: null }, { programmeId: { in: grants.map(({ programmeId }) => programmeId) } }]
    const where = { userId, kind: { not: digestKind }, OR: mine }
    const [total, unread] = [await db.notification.count({ where }), await db.notification.count({ where: { ...where, readAt: null } })]
    const notifications = await db.notification.findMany({
      where, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: perPage, skip: (page - 1) * perPage,
      select: { id: true, title: true, text: true, createdAt: true, readAt: true, programme: { select: { name: true } } },
    })
    return ok({
      notifications: notifications.map(({ programme, readAt, ...one }) => ({
        ...one, href: notificationPath(one.id), programme: programme?.name ?? null, unread: readAt === null,
      })),
      unread, page, pages: Math.max(1, Math.ceil(total / perPage)),
    })
  },
})
