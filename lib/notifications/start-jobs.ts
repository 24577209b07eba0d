import 'server-only'
import { env } from '@/lib/platform/env'
import { finishBeforeExit } from '@/lib/platform/jobs/finish-before-exit'
import { startWorker, type Worker } from '@/lib/platform/jobs/worker'
import { jobHandlers } from './job-handlers'

// Hot reload may bring this module twice; the process works on jobs once.
const kept = globalThis as typeof globalThis & { wijkaanpakWorker?: Worker }

/** Begins working on reminders and mail in this process, unless it was told to leave that to others. */
export function startJobs(): void {
  if (env().JOBS === '0' || kept.wijkaanpakWorker) return
  kept.wijkaanpakWorker = startWorker(jobHandlers)
  finishBeforeExit(kept.wijkaanpakWorker)
}
