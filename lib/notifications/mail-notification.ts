import 'server-only'
import * as z from 'zod/mini'
import type { MailState } from '@/lib/platform/db/generated/client'
import { tenantTransaction } from '@/lib/platform/db/transaction'
import { env } from '@/lib/platform/env'
import { GiveUp, Unreachable, type Job, type JobHandler } from '@/lib/platform/jobs/job'
import { isPermanent } from '@/lib/platform/mail/is-permanent'
import { isUnreachable } from '@/lib/platform/mail/is-unreachable'
import { mailIsConfigured, messageIdFor, sendMail } from '@/lib/platform/mail/send-mail'
import { mailOf, type Letter } from './letter'

const payloadSchema = z.object({ notificationId: z.uuid() })
const idOf = (job: Job): string => z.parse(payloadSchema, job.payload).notificationId

/** What must be mailed, to where that person can be reached now; null when it was mailed already or nobody should get it. */
function loadLetter(municipalityId: string, id: string): Promise<Letter | null> {
  return tenantTransaction(municipalityId, async (db) => {
    const row = await db.notification.findFirst({
      where: { id, mailState: 'waiting', user: { active: true } },
      select: { title: true, text: true, userId: true, programme: { select: { id: true, name: true } }, user: { select: { name: true, email: true } } },
    })
    if (!row) return null
    // Who left the programme since hears no more of it.
    if (row.programme && (await db.membership.count({ where: { programmeId: row.programme.id, userId: row.userId } })) === 0) return null
    return { notificationId: id, title: row.title, text: row.text, programme: row.programme?.name ?? null, ...row.user }
  })
}

const mark = (municipalityId: string, id: string, data: { mailState: MailState; mailedAt?: Date; mailError?: string }) =>
  tenantTransaction(municipalityId, (db) => db.notification.updateMany({ where: { id, mailState: 'waiting' }, data }))

/** Whether to try again, and whether to leave the mail server alone for a while before that. */
function failureOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  if (isPermanent(error)) return new GiveUp(error.message)
  return isUnreachable(error) ? new Unreachable(error.message, { cause: error }) : error
}

/**
 * Mails one notification. SMTP knows no transactions: when this process dies after the mail server accepted and before that
 * was written down, the mail goes out again, with the same Message-ID, by which a mail server or mail program knows it for
 * the same (docs/adr/0011). Never the other way round: what is written down as sent was accepted.
 */
export const mailNotification: JobHandler = {
  async run(job, now) {
    const id = idOf(job)
    const letter = await loadLetter(job.municipalityId, id)
    if (!letter) {
      // Sent before, or to somebody who was shut out since.
      await mark(job.municipalityId, id, { mailState: 'not_wanted' })
      return
    }
    if (!mailIsConfigured()) {
      await mark(job.municipalityId, id, { mailState: 'kept' })
      return
    }
    try {
      await sendMail(mailOf(letter, { origin: new URL(env().NEXTAUTH_URL).origin, messageId: messageIdFor(id) }))
    } catch (error) {
      throw failureOf(error)
    }
    await mark(job.municipalityId, id, { mailState: 'sent', mailedAt: now, mailError: '' })
  },
  async onGivenUp(job, reason) {
    await mark(job.municipalityId, idOf(job), { mailState: 'failed', mailError: reason })
  },
}
