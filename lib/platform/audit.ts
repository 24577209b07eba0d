import 'server-only'
import { createHash } from 'node:crypto'
import type { Actor } from './actor'
import type { Db } from './db/client'
import type { Prisma } from './db/generated/client'

type Json = Prisma.InputJsonObject

/** One thing that happened. The slice that emits it names the type; types are listed in audit-types.ts of the slice. */
export type AuditEntry = {
  type: string
  objectType: string
  objectId: string
  programmeId?: string | null
  before?: Json
  after?: Json
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  const object = value as Record<string, unknown>
  return Object.fromEntries(Object.keys(object).sort().map((key) => [key, sorted(object[key])]))
}

/** Text that is the same for equal values whatever the order of their keys (PostgreSQL's jsonb reorders them). */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value))

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The hash that chains an event to the one before it, so that a removed or altered event shows. */
export function eventHash(event: {
  previousHash: string; type: string; actorId: string | null; actorName: string; objectType: string; objectId: string
  programmeId: string | null; before: unknown; after: unknown; origin: string; at: Date
}): string {
  return sha256(canonical({ ...event, at: event.at.toISOString() }))
}

/** Appends an event to the municipality's chain, in the transaction of the change itself. */
export async function appendAudit(db: Db, who: Pick<Actor, 'municipalityId' | 'name' | 'origin'> & { userId: string | null }, entry: AuditEntry, at: Date): Promise<void> {
  // One writer at a time per municipality: two events must not hang on the same link of the chain.
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${'audit:' + who.municipalityId}, 0))`
  const last = await db.auditEvent.findFirst({
    where: { municipalityId: who.municipalityId }, orderBy: { seq: 'desc' }, select: { hash: true },
  })
  const event = {
    type: entry.type, actorId: who.userId, actorName: who.name, objectType: entry.objectType, objectId: entry.objectId,
    programmeId: entry.programmeId ?? null, before: entry.before ?? null, after: entry.after ?? null,
    origin: who.origin, at, previousHash: last?.hash ?? '',
  }
  await db.auditEvent.create({
    data: {
      ...event, municipalityId: who.municipalityId, hash: eventHash(event),
      before: entry.before ?? undefined, after: entry.after ?? undefined,
    },
  })
}
