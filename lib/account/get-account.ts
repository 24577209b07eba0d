import 'server-only'
import * as z from 'zod/mini'
import { absoluteLimit, idleLimit } from '@/lib/platform/auth/session-rule'
import type { Db } from '@/lib/platform/db/client'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { rolesOf } from './roles-of'
import { userResource } from './load-user'

const loadAccount = (db: Db, id: string, now: Date) =>
  db.user.findUnique({
    where: { id },
    select: {
      id: true, municipalityId: true, name: true, email: true, administrator: true, passwordHash: true,
      municipality: { select: { name: true } },
      memberships: rolesOf,
      sessions: {
        where: {
          revokedAt: null,
          lastSeenAt: { gt: new Date(now.getTime() - idleLimit) },
          createdAt: { gt: new Date(now.getTime() - absoluteLimit) },
        },
        select: { id: true, createdAt: true, lastSeenAt: true },
        orderBy: { lastSeenAt: 'desc' },
      },
    },
  })

/** Which browser each session was started in, as the audit log has it. */
async function originsOf(db: Db, sessionIds: string[]): Promise<Map<string, string>> {
  const events = await db.auditEvent.findMany({
    where: { objectType: 'UserSession', objectId: { in: sessionIds }, type: 'session.started' },
    select: { objectId: true, origin: true },
  })
  return new Map(events.map(({ objectId, origin }) => [objectId, origin]))
}

/** One's own account: who the app thinks one is, what one may do where, and where one is signed in. */
export const getAccount = defineQuery({
  permission: 'account.own',
  input: z.object({}),
  run: async ({ actor, db, authorise, now }) => {
    const user = await loadAccount(db, actor.userId, now)
    if (!user) return notFound()
    if (!authorise(userResource(user))) return denied()
    const { name, email, administrator, municipality, memberships, sessions } = user
    const origins = await originsOf(db, sessions.map(({ id }) => id))
    return ok({
      name, email, administrator, municipality: municipality.name, memberships,
      hasPassword: user.passwordHash !== null,
      sessions: sessions.map(({ id, ...times }) => ({
        id, ...times, origin: origins.get(id) ?? '', here: id === actor.sessionId,
      })),
    })
  },
})
