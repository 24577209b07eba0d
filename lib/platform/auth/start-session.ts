import 'server-only'
import { appendAudit } from '../audit'
import { systemTransaction } from '../db/transaction'

/** Writes down that this person signed in with a browser; the id goes into the cookie. */
export function startSession(userId: string, origin: string, now: Date): Promise<string> {
  return systemTransaction(async (db) => {
    const user = await db.user.findUniqueOrThrow({
      where: { id: userId, active: true }, select: { municipalityId: true, name: true },
    })
    const { id } = await db.userSession.create({
      data: { municipalityId: user.municipalityId, userId, createdAt: now, lastSeenAt: now }, select: { id: true },
    })
    const entry = { type: 'session.started', objectType: 'UserSession', objectId: id }
    await appendAudit(db, { ...user, userId, origin }, entry, now)
    return id
  })
}
