import 'server-only'
import type { Grant } from '../actor'
import { client } from './client'
import { outsideTenant } from './tenant-context'

export type SessionRow = {
  createdAt: Date
  lastSeenAt: Date
  name: string
  municipalityId: string
  administrator: boolean
  grants: Grant[]
}

/**
 * The session with its person and their rights, unless it was withdrawn or the account is shut. One statement and no
 * transaction, for this runs at every request; the database function looks across municipalities for just this row.
 */
export function findSessionRow(sessionId: string, userId: string): Promise<SessionRow | undefined> {
  return outsideTenant(async () => {
    const rows = await client().$queryRaw<SessionRow[]>`SELECT * FROM find_session(${sessionId}::uuid, ${userId}::uuid)`
    return rows[0]
  })
}
