import 'server-only'
import { systemTransaction } from '../db/transaction'
import type { Job } from './job'
import { leaseMs } from './retry-rules'

/**
 * Takes the job that waited longest, of a kind this process knows. Two workers never take the same one: a row that another
 * is taking is passed over, and what was taken is out of sight until its lease ends.
 */
export async function claimJob(kinds: readonly string[], now: Date): Promise<Job | undefined> {
  const until = new Date(now.getTime() + leaseMs)
  const rows = await systemTransaction((db) => db.$queryRaw<Job[]>`
    UPDATE "Job" SET "lockedUntil" = ${until}, "attempts" = "attempts" + 1
    WHERE "id" = (
      SELECT "id" FROM "Job"
      WHERE "doneAt" IS NULL AND "failedAt" IS NULL AND "runAt" <= ${now} AND "kind" = ANY (${[...kinds]})
        AND ("lockedUntil" IS NULL OR "lockedUntil" <= ${now})
      ORDER BY "runAt", "id" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id", "municipalityId", "kind", "payload", "attempts"`)
  return rows[0]
}
