import 'server-only'
import { logger } from '../logging'
import { claimJob } from './claim'
import { closeJob } from './close-job'
import { GiveUp, Unreachable, type Job, type JobHandler, type JobHandlers } from './job'
import { awakeKinds, restKind, type Rests } from './rests'
import { mostAttempts, retryAt } from './retry-rules'

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 300)

async function afterFailure(job: Job, handler: JobHandler, error: unknown, now: Date): Promise<void> {
  const lastError = reasonOf(error)
  const { id: jobId, kind, attempts } = job
  const again = retryAt(attempts, now)
  if (handler.next) {
    // What comes round anyway is never given up.
    const round = handler.next(now)
    await closeJob(job, { runAt: again < round ? again : round, lastError })
    logger().error({ err: error, jobId, kind, attempts }, 'a recurring job failed')
    return
  }
  if (error instanceof GiveUp || attempts >= mostAttempts) {
    try {
      await handler.onGivenUp?.(job, lastError, now)
    } catch (after) {
      // A job that cannot even be read must end somewhere too, or it comes back for ever.
      logger().error({ err: after, jobId, kind }, 'nobody could be told that a job was given up')
    }
    await closeJob(job, { failedAt: now, lastError })
    logger().error({ err: error, jobId, kind, attempts }, 'a job was given up')
    return
  }
  await closeJob(job, { runAt: again, lastError })
  logger().warn({ err: error, jobId, kind, attempts }, 'a job failed and will be tried again')
}

/**
 * Does the job that waited longest, in the municipality it belongs to; false when none is due. A job that was tried too
 * often without ever coming back (the process died each time) is given up too. A kind whose server cannot be reached rests: what
 * waits for that server does not each wait for it in turn, and all other work goes on.
 */
export async function runNextJob(handlers: JobHandlers, clock: () => Date = () => new Date(), rests: Rests = new Map()): Promise<boolean> {
  const job = await claimJob(awakeKinds(handlers, rests, clock()), clock())
  const handler = job && handlers[job.kind]
  if (!job || !handler) return false
  try {
    if (job.attempts > mostAttempts && !handler.next) throw new GiveUp('the process stopped at every attempt')
    await handler.run(job, clock())
  } catch (error) {
    if (error instanceof Unreachable) restKind(rests, job.kind, clock())
    await afterFailure(job, handler, error, clock())
    return true
  }
  rests.delete(job.kind)
  await closeJob(job, handler.next ? { runAt: handler.next(clock()), attempts: 0, lastError: '' } : { doneAt: clock(), lastError: '' })
  return true
}
