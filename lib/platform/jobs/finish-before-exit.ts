import 'server-only'
import type { Worker } from './worker'

/**
 * At SIGTERM and SIGINT the running job is finished first; then whoever else listens (Next closes its connections and ends the
 * process) gets the signal as if it had just come.
 */
export function finishBeforeExit(worker: Worker): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const others = process.listeners(signal)
    process.removeAllListeners(signal)
    process.once(signal, () => {
      void worker.stop().finally(() => {
        for (const listener of others) process.on(signal, listener)
        if (others.length === 0) process.exit(0)
        process.emit(signal, signal)
      })
    })
  }
}
