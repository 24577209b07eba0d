// A process that mails notifications until nothing waits, or until somebody kills it; see killed-worker.db.test.ts.
import { jobHandlers } from '@/lib/notifications/job-handlers'
import { mailJob } from '@/lib/notifications/notify'
import { runNextJob } from '@/lib/platform/jobs/run-job'

const mailing = Object.fromEntries(Object.entries(jobHandlers).filter(([kind]) => kind === mailJob))
// Ahead of the clock, so that what an earlier process died over is free again without waiting for its lease.
const aheadMs = Number(process.env.CLOCK_AHEAD_MS)

process.stdout.write('ready\n')
while (await runNextJob(mailing, () => new Date(Date.now() + aheadMs))) { /* the next one */ }
process.exit(0)
