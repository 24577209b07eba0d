import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { mailIsConfigured } from '@/lib/platform/mail/send-mail'
import { denied, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { pageSchema } from './schema'

const perPage = 50
const stuckAfterMs = 3_600_000

/** Work that stopped, or that nobody did for an hour: the administrator has to know. */
const loadStuckJobs = (db: Db, now: Date) => db.job.findMany({
  where: { doneAt: null, OR: [{ failedAt: { not: null } }, { lastError: { not: '' } }, { runAt: { lt: new Date(now.getTime() - stuckAfterMs) } }] },
  orderBy: [{ runAt: 'desc' }, { id: 'desc' }], take: perPage,
  select: { id: true, kind: true, runAt: true, attempts: true, failedAt: true, lastError: true },
})

/** The mails of this municipality that did not go out, or not yet, as they would be read; and work that stopped. */
export const listMail = defineQuery({
  permission: 'mail.manage',
  input: pageSchema,
  run: async ({ actor: { municipalityId }, db, now, authorise }, { page }) => {
    if (!authorise({ municipalityId })) return denied()
    const where = { mailState: { in: ['waiting' as const, 'kept' as const, 'failed' as const, 'sent' as const] } }
    const total = await db.notification.count({ where })
    const mails = await db.notification.findMany({
      where, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: perPage, skip: (page - 1) * perPage,
      select: {
        id: true, title: true, text: true, createdAt: true, mailState: true, mailedAt: true, mailError: true,
        user: { select: { name: true, email: true } }, programme: { select: { name: true } },
      },
    })
    return ok({
      configured: mailIsConfigured(), jobs: await loadStuckJobs(db, now), page, pages: Math.max(1, Math.ceil(total / perPage)),
      mails: mails.map(({ user, programme, ...mail }) => ({ ...mail, to: user, programme: programme?.name ?? null })),
    })
  },
})
