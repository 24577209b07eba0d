import 'server-only'
import { logger } from '../logging'
import type { JobHandlers } from './job'
import type { Rests } from './rests'
import { runNextJob } from './run-job'
import { seedRecurring } from './seed-recurring'

const seedEveryMs = 60_000

export type Worker = {
  /** Takes no new job, and waits until the running one is done. */
  stop: () => Promise<void>
}

/** Works on jobs in this process, one at a time, and looks again after a pause. Several processes may do so side by side. */
export function startWorker(handlers: JobHandlers, pauseMs = 5000): Worker {
  const rests: Rests = new Map()
  let stopping = false
  let seededAt = 0
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()

  async function round(): Promise<void> {
    try {
      if (Date.now() - seededAt >= seedEveryMs) {
        await seedRecurring(handlers, new Date())
        seededAt = Date.now()
      }
      while (!stopping && (await runNextJob(handlers, undefined, rests))) { /* the next one */ }
    } catch (error) {
      // The database is away for a moment: the jobs stay where they are.
      logger().error({ err: error }, 'jobs could not be looked at')
    }
    if (!stopping) timer = setTimeout(begin, pauseMs).unref()
  }
  function begin(): void {
    running = round()
  }
  timer = setTimeout(begin, pauseMs).unref()
  return {
    async stop() {
      stopping = true
      clearTimeout(timer)
      await running
    },
  }
}
