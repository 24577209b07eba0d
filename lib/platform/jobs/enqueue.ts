import 'server-only'
import type { Db } from '../db/client'
import type { Prisma } from '../db/generated/client'

export type NewJob = { municipalityId: string; kind: string; key: string; payload: Prisma.InputJsonObject; runAt: Date }

/**
 * Leaves work for later, in the transaction of the change that asks for it: both happen or neither does. What was already
 * asked for under the same key is not asked for twice.
 */
export async function enqueue(db: Db, jobs: NewJob[]): Promise<void> {
  if (jobs.length > 0) await db.job.createMany({ data: jobs, skipDuplicates: true })
}
