import { eventHash, type AuditEntry } from '@/lib/platform/audit'
import type { Prisma } from '@/lib/platform/db/generated/client'

export type Person = { id: string; name: string }

/** Collects what happened in a municipality, to tell it in order of time. */
export type Ledger = {
  note: (at: Date, who: Person, entry: AuditEntry) => void
  /** All of it as one chain. */
  events: () => Prisma.AuditEventCreateManyInput[]
}

// Hundreds of events one by one would take a query each; the chain is the same as appendAudit makes.
/** The memory of one municipality that is about to be written. */
export function openLedger(municipalityId: string): Ledger {
  const noted: { at: Date; who: Person; entry: AuditEntry }[] = []
  return {
    note: (at, who, entry) => void noted.push({ at, who, entry }),
    events: () => {
      let previousHash = ''
      return noted.toSorted((a, b) => a.at.getTime() - b.at.getTime()).map(({ at, who, entry }) => {
        const event = {
          type: entry.type, actorId: who.id, actorName: who.name, objectType: entry.objectType, objectId: entry.objectId,
          programmeId: entry.programmeId ?? null, before: entry.before ?? null, after: entry.after ?? null,
          origin: 'voorbeeldgegevens', at, previousHash,
        }
        previousHash = eventHash(event)
        return {
          ...event, municipalityId, hash: previousHash, before: entry.before ?? undefined, after: entry.after ?? undefined,
        }
      })
    },
  }
}
