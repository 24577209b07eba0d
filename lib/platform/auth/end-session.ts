import 'server-only'
import { appendAudit } from '../audit'
import { systemTransaction } from '../db/transaction'
import type { SessionKey } from './session-cookie'

/** Withdraws a session, so that its cookie is worth nothing any more. Doing it twice does no harm. */
export function endSession({ sessionId, userId }: SessionKey, origin: string, now: Date): Promise<void> {
  return systemTransaction(async (db) => {
    const { count } = await db.userSession.updateMany({
      where: { id: sessionId, userId, revokedAt: null }, data: { revokedAt: now },
    })
    if (count === 0) return
    const user = await db.user.findUniqueOrThrow({ where: { id: userId }, select: { municipalityId: true, name: true } })
    const entry = { type: 'session.ended', objectType: 'UserSession', objectId: sessionId }
    await appendAudit(db, { ...user, userId, origin }, entry, now)
  })
}
