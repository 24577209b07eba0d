import 'server-only'
import { atTheTable } from '@/lib/decisions/readable'
import type { Actor } from '@/lib/platform/actor'
import type { Db } from '@/lib/platform/db/client'
import { newsTypes, tableTypes } from './change-words'

export type Change = { programmeId: string; type: string; count: number }

/**
 * What others did in these programmes since this person's last visit to each, counted by kind; one statement however many
 * programmes there are. A visit ends after half an hour away (lib/programmes/visit.ts). No visit yet: nothing is "new".
 */
export function loadChanges(db: Db, actor: Actor, programmeIds: string[], now: Date): Promise<Change[]> {
  const { userId } = actor
  return db.$queryRaw<Change[]>`
    SELECT e."programmeId", e."type", count(*)::int AS "count"
    FROM "ProgrammeVisit" v
    JOIN "AuditEvent" e ON e."programmeId" = v."programmeId" AND e."actorId" IS DISTINCT FROM v."userId"
      AND e."at" > CASE WHEN ${now}::timestamptz - v."seenAt" > interval '30 minutes' THEN v."seenAt" ELSE v."previousAt" END
    WHERE v."userId" = ${userId}::uuid AND v."programmeId" = ANY (${programmeIds}::uuid[]) AND e."type" = ANY (${newsTypes})
      AND (e."programmeId" = ANY (${atTheTable(actor)}::uuid[]) OR e."type" <> ALL (${tableTypes}))
    GROUP BY 1, 2`
}
