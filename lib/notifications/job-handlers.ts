import 'server-only'
import { tenantTransaction } from '@/lib/platform/db/transaction'
import type { JobHandlers } from '@/lib/platform/jobs/job'
import { mailNotification } from './mail-notification'
import { mailJob } from './notify'
import { nextMinute, nextMonday, nextMorning } from './schedule'
import { sendDigests } from './send-digests'
import { remind, tellNews } from './sweep'

const keepDoneJobsMs = 30 * 86_400_000

const forgetDoneJobs = (municipalityId: string, now: Date) =>
  tenantTransaction(municipalityId, (db) => db.job.deleteMany({ where: { doneAt: { lt: new Date(now.getTime() - keepDoneJobsMs) } } }))

/** All work that happens by itself. */
export const jobHandlers: JobHandlers = {
  [mailJob]: mailNotification,
  'notifications.news': {
    run: async ({ municipalityId }, now) => {
      await tellNews(municipalityId, now)
    },
    next: nextMinute,
  },
  'notifications.reminders': {
    run: async ({ municipalityId }, now) => {
      await remind(municipalityId, now)
      await forgetDoneJobs(municipalityId, now)
    },
    next: nextMorning,
  },
  'notifications.weekly': {
    run: async ({ municipalityId }, now) => {
      await sendDigests(municipalityId, now)
    },
    next: nextMonday, waitsForNext: true,
  },
}
