import 'server-only'
import { atTheTable } from '@/lib/decisions/readable'
import type { Actor } from '@/lib/platform/actor'
import type { Db } from '@/lib/platform/db/client'
import { formatIsoDay } from '@/lib/platform/format'
import type { PhaseState } from '@/lib/process/phases'
import type { DecisionOutcome, PhaseCode } from '@/lib/process/types'

/** How many of the things a programme asks come along; the others are only counted. */
export const mostUrgent = 6

/** Something that asks for attention, as the database knows it. */
export type Asking = {
  kind: 'decision' | 'condition' | 'action'
  id: string
  words: string
  owner: string
  dueOn: string | null
  late: boolean
  decisionId: string | null
  /** What it is about: a phase, or a decision with a title of its own. */
  phase: PhaseCode | null
  cycle: number
  correction: boolean
  pointId: string | null
}

export type AskingProgramme = {
  id: string
  name: string
  cycle: number
  contentVersion: string
  phases: PhaseState[]
  /** What was sealed, newest first, and every no-go on the table. */
  decisions: { id: string; phase: PhaseCode | null; title: string; cycle: number; outcome: DecisionOutcome; decidedOn: string | null; sealed: boolean }[]
  asks: number
  waiting: number
  late: number
  urgent: Asking[]
}

const soonDays = 14
const dayAfter = (now: Date, days: number) => formatIsoDay(new Date(now.getTime() + days * 86_400_000))

/**
 * The programmes with what they ask, those that ask most first; one statement for one programme or a hundred. What asks:
 * decisions put before the board, conditions and own actions that are due soon, and actions of anybody that are late, so
 * that nobody has to ask around.
 */
export function loadAsking(db: Db, actor: Actor, now: Date): Promise<AskingProgramme[]> {
  const ids = actor.grants.map(({ programmeId }) => programmeId)
  // Closed decisions and proposals are for the people at the table.
  const table = atTheTable(actor)
  const [today, soon] = [dayAfter(now, 0), dayAfter(now, soonDays)]
  return db.$queryRaw<AskingProgramme[]>`
    WITH asking AS (
      SELECT d."programmeId", 'decision' AS "kind", d."id", d."title" AS "words", 'Alliantiebestuur' AS "owner", NULL::date AS "dueOn",
        d."id" AS "decisionId", d."phase", d."cycle", d."correctsId" IS NOT NULL AS "correction", NULL AS "pointId"
      FROM "Decision" d
      WHERE d."programmeId" = ANY (${ids}::uuid[]) AND d."sealedAt" IS NULL AND d."submittedAt" IS NOT NULL
        AND ((d."open" AND d."phase" IS NOT NULL) OR d."programmeId" = ANY (${table}::uuid[]))
      UNION ALL
      SELECT d."programmeId", 'condition', c."id", c."text", c."owner", c."dueOn", d."id", d."phase", d."cycle", false, NULL
      FROM "Decision" d JOIN "DecisionCondition" c ON c."decisionId" = d."id"
      WHERE d."programmeId" = ANY (${ids}::uuid[]) AND d."sealedAt" IS NOT NULL AND c."metAt" IS NULL AND c."dueOn" <= ${soon}::date
        AND (d."open" OR d."programmeId" = ANY (${table}::uuid[]))
        AND NOT EXISTS (SELECT 1 FROM "Decision" n WHERE n."correctsId" = d."id" AND n."sealedAt" IS NOT NULL)
      UNION ALL
      SELECT a."programmeId", 'action', a."id", a."title", u."name", a."dueOn", NULL, NULL, a."cycle", false, a."pointId"
      FROM "ActionItem" a JOIN "User" u ON u."id" = a."ownerId"
      WHERE a."programmeId" = ANY (${ids}::uuid[]) AND a."doneAt" IS NULL
        AND (a."dueOn" < ${today}::date OR (a."ownerId" = ${actor.userId}::uuid AND a."dueOn" <= ${soon}::date))
    ), urgency AS (
      SELECT *, COALESCE("dueOn" < ${today}::date, false) AS "late", row_number() OVER (
        PARTITION BY "programmeId" ORDER BY "kind" = 'decision' DESC, "dueOn", "id") AS "nth"
      FROM asking
    ), asked AS (
      SELECT "programmeId", count(*)::int AS "asks", (count(*) FILTER (WHERE "kind" = 'decision'))::int AS "waiting",
        (count(*) FILTER (WHERE "late"))::int AS "late",
        json_agg(urgency ORDER BY "nth") FILTER (WHERE "nth" <= ${mostUrgent}) AS "urgent"
      FROM urgency GROUP BY 1
    )
    SELECT p."id", p."name", p."currentCycle" AS "cycle", p."contentVersion", COALESCE(a."asks", 0) AS "asks",
      COALESCE(a."waiting", 0) AS "waiting", COALESCE(a."late", 0) AS "late", COALESCE(a."urgent", '[]') AS "urgent",
      (SELECT COALESCE(json_agg(json_build_object('phase', s."phase", 'cycle', s."cycle", 'status', s."status")), '[]')
        FROM "PhaseState" s WHERE s."programmeId" = p."id") AS "phases",
      (SELECT COALESCE(json_agg(d), '[]') FROM (
        SELECT "id", "phase", "title", "cycle", "outcome", "decidedOn", "sealedAt" IS NOT NULL AS "sealed" FROM "Decision"
        WHERE "programmeId" = p."id" AND ("sealedAt" IS NOT NULL OR "outcome" = 'no_go')
          AND ("open" OR p."id" = ANY (${table}::uuid[])) ORDER BY "number" DESC) d) AS "decisions"
    FROM "Programme" p LEFT JOIN asked a ON a."programmeId" = p."id"
    WHERE p."id" = ANY (${ids}::uuid[])
    ORDER BY COALESCE(a."asks", 0) DESC, p."name"`
}
