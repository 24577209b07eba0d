import 'server-only'
import type { Db } from '@/lib/platform/db/client'

/** Withdraws every session of somebody, apart from the one given; each browser notices at its next request. */
export async function endAllSessions(db: Db, userId: string, now: Date, exceptSessionId?: string): Promise<number> {
  const { count } = await db.userSession.updateMany({
    where: { userId, revokedAt: null, ...(exceptSessionId && { NOT: { id: exceptSessionId } }) },
    data: { revokedAt: now },
  })
  return count
}
