import 'server-only'
import { headers } from 'next/headers'
import { cache } from 'react'
import type { Actor } from '../actor'
import { findSessionRow } from '../db/find-session'
import { systemTransaction } from '../db/transaction'
import { backgroundHeader } from './background-header'
import { originOf } from './origin'
import { readSessionKey, type SessionKey } from './session-cookie'
import { isLive, needsTouch, sessionEnd, type SessionTimes } from './session-rule'

export type LiveSession = SessionTimes & { actor: Omit<Actor, 'origin'> }

/** Only forward: two requests at once must not turn the clock back. */
const noteSeen = (sessionId: string, now: Date) =>
  systemTransaction((db) =>
    db.userSession.updateMany({ where: { id: sessionId, lastSeenAt: { lt: now } }, data: { lastSeenAt: now } }))

/** The session behind this key as the database knows it now; null when it ended, was withdrawn or never was. */
export async function findLiveSession(key: SessionKey, now: Date, touch = true): Promise<LiveSession | null> {
  const row = await findSessionRow(key.sessionId, key.userId)
  if (!row || !isLive(row, now)) return null
  const { createdAt, lastSeenAt, ...person } = row
  const session = { createdAt, lastSeenAt, actor: { ...key, ...person } }
  if (!touch || !needsTouch(row, now)) return session
  await noteSeen(key.sessionId, now)
  return { ...session, lastSeenAt: now }
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
