import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { broken, ok } from '@/lib/platform/result'
import { finishedProblem } from './meeting-rules'

/** Holds every meeting of the series this one belongs to, always in the same order, until the transaction ends. */
export const lockSeries = (db: Db, meetingId: string) => db.$queryRaw`
  SELECT 1 FROM "Meeting" WHERE "seriesId" = (SELECT "seriesId" FROM "Meeting" WHERE "id" = ${meetingId}::uuid)
  ORDER BY "id" FOR UPDATE`

type First = { id: string; seriesId: string | null; startsAt: Date; state: 'planned' | 'held' | 'cancelled'; minutesClosedAt: Date | null }

/**
 * This meeting and those of its series that come after it, or why they cannot be changed together. What was held, was called
 * off or has begun is not among them.
 */
export async function loadFollowing(db: Db, { id, seriesId, startsAt, state, minutesClosedAt }: First, now: Date) {
  if (seriesId === null) return broken('Deze bijeenkomst hoort niet bij een reeks.', 'scope')
  const problem = finishedProblem({ state, startsAt, minutesClosedAt })
  if (problem !== null) return broken(problem)
  if (state === 'held' || startsAt <= now) return broken('Deze bijeenkomst is al begonnen. Kies een bijeenkomst van de reeks die nog komt.', 'scope')
  const meetings = await db.meeting.findMany({
    where: { seriesId, state: 'planned', OR: [{ id }, { startsAt: { gt: startsAt } }] }, orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  })
  return ok(meetings)
}

/** How many of its series come after this meeting and can change with it. */
export const countFollowing = async (db: Db, { seriesId, startsAt, state }: First, now: Date): Promise<number> =>
  seriesId === null || state !== 'planned' || startsAt <= now ? 0 : db.meeting.count({ where: { seriesId, state: 'planned', startsAt: { gt: startsAt } } })
