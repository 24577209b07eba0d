import 'server-only'
import { headers } from 'next/headers'
import { cache } from 'react'
import type { Actor, Grant } from '../actor'
import type { Db } from '../db/client'
import { systemTransaction } from '../db/transaction'
import { backgroundHeader } from './background-header'
import { originOf } from './origin'
import { readSessionKey, type SessionKey } from './session-cookie'
import { isLive, needsTouch, sessionEnd, type SessionTimes } from './session-rule'

type Row = SessionTimes & { name: string; municipalityId: string; administrator: boolean; grants: Grant[] }
export type LiveSession = SessionTimes & { actor: Omit<Actor, 'origin'> }

async function load(db: Db, { sessionId, userId }: SessionKey): Promise<Row | undefined> {
  // One statement for session, person and rights: this runs at every request.
  const rows = await db.$queryRaw<Row[]>`
    SELECT s."createdAt", s."lastSeenAt", u."name", u."municipalityId", u."administrator",
           COALESCE((SELECT json_agg(json_build_object(
                       'programmeId', m."programmeId", 'role', m."role", 'organisationId', m."organisationId"))
                     FROM "Membership" m WHERE m."userId" = u."id" AND m."municipalityId" = u."municipalityId"),
                    '[]'::json) AS "grants"
    FROM "UserSession" s
    JOIN "User" u ON u."id" = s."userId" AND u."municipalityId" = s."municipalityId"
    WHERE s."id" = ${sessionId}::uuid AND s."userId" = ${userId}::uuid AND s."revokedAt" IS NULL AND u."active"`
  return rows[0]
}

/** The session behind this key as the database knows it now; null when it ended, was withdrawn or never was. */
export function findLiveSession(key: SessionKey, now: Date, touch = true): Promise<LiveSession | null> {
  return systemTransaction(async (db) => {
    const row = await load(db, key)
    if (!row || !isLive(row, now)) return null
    const { createdAt, lastSeenAt, ...person } = row
    const session = { createdAt, lastSeenAt, actor: { ...key, ...person } }
    if (!touch || !needsTouch(row, now)) return session
    await db.userSession.updateMany({ where: { id: key.sessionId, lastSeenAt }, data: { lastSeenAt: now } })
    return { ...session, lastSeenAt: now }
  })
}

/** The session of this request; asked of the database once. */
export const currentSession = cache(async (): Promise<LiveSession | null> => {
  const key = await readSessionKey()
  if (!key) return null
  return findLiveSession(key, new Date(), (await headers()).get(backgroundHeader) === null)
})

/** How long this session still lasts when nothing more happens, for the warning; 0 when there is none. */
export async function sessionSecondsLeft(): Promise<number> {
  const session = await currentSession()
  return session ? Math.max(0, Math.floor((sessionEnd(session).getTime() - Date.now()) / 1000)) : 0
}

/** Who is asking, with the rights of this very moment. Use `currentActor`, which remembers it for the request. */
export async function readSession(): Promise<Actor | null> {
  const session = await currentSession()
  return session && { ...session.actor, origin: originOf(await headers()) }
}
