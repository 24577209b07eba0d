import 'server-only'
import type { Db } from '@/lib/platform/db/client'

/** How many points of a chapter have a recorded agreed answer; conditional ones (handbook §4.6, no-go) apart. */
export type Discussed = { programmeId: string; cycle: number; chapter: number; conditional: boolean; count: number }

/**
 * Counts in the database what lib/process/progress.ts counts from facts: a recorded agreed answer is complete, because
 * nothing incomplete can be recorded. A test holds the two side by side.
 */
export function loadDiscussed(db: Db, programmeIds: string[], conditionalPoints: string[]): Promise<Discussed[]> {
  return db.$queryRaw<Discussed[]>`
    SELECT "programmeId", "cycle", split_part("pointId", '.', 1)::int AS "chapter",
      "pointId" = ANY (${conditionalPoints}) AS "conditional", count(*)::int AS "count"
    FROM "Answer"
    WHERE "programmeId" = ANY (${programmeIds}::uuid[]) AND "organisationId" IS NULL AND "state" IS NOT NULL
    GROUP BY 1, 2, 3, 4`
}
