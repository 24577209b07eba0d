import 'server-only'
import { appendAudit } from '../audit'
import { systemTransaction } from '../db/transaction'

/** How long an ended session is remembered; that somebody signed in stays in the audit log. */
const rememberedFor = 30 * 24 * 60 * 60 * 1000

/** Writes down that this person signed in with a browser; the id goes into the cookie. */
export function startSession(userId: string, origin: string, now: Date): Promise<string> {
  return systemTransaction(async (db) => {
    const user = await db.user.findUniqueOrThrow({
      where: { id: userId, active: true }, select: { municipalityId: true, name: true },
    })
    await db.userSession.deleteMany({ where: { userId, createdAt: { lt: new Date(now.getTime() - rememberedFor) } } })
    const { id } = await db.userSession.create({
      data: { municipalityId: user.municipalityId, userId, createdAt: now, lastSeenAt: now }, select: { id: true },
    })
    const entry = { type: 'session.started', objectType: 'UserSession', objectId: id }
    await appendAudit(db, { ...user, userId, origin }, entry, now)
    return id
  })
}
