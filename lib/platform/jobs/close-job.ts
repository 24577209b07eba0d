import 'server-only'
import { tenantTransaction } from '../db/transaction'
import type { Job } from './job'

type Closing = { doneAt?: Date; failedAt?: Date; runAt?: Date; attempts?: number; lastError?: string }

/** Writes down how a job ended; only while it is still ours: whose lease ran out no longer speaks for it. */
export async function closeJob({ id, municipalityId, attempts }: Job, closing: Closing): Promise<void> {
  await tenantTransaction(municipalityId, (db) => db.job.updateMany({
    where: { id, attempts, doneAt: null, failedAt: null }, data: { ...closing, lockedUntil: null },
  }))
}
