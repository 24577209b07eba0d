import 'server-only'
import { systemTransaction } from '../db/transaction'
import type { JobHandlers } from './job'

/** Gives every municipality, a new one too, the jobs that come round by themselves. */
export async function seedRecurring(handlers: JobHandlers, now: Date): Promise<void> {
  await systemTransaction(async (db) => {
    const municipalities = await db.municipality.findMany({ select: { id: true } })
    const data = Object.entries(handlers).flatMap(([kind, { next, waitsForNext }]) =>
      next ? municipalities.map(({ id }) => ({
        municipalityId: id, kind, key: `${kind}:${id}`, payload: {}, runAt: waitsForNext ? next(now) : now,
      })) : [])
    await db.job.createMany({ data, skipDuplicates: true })
  })
}
