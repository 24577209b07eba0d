import 'server-only'
import { sql, type Sql } from '@/lib/platform/db/sql'

type Asker = { ids: string[]; today: string; month: string }

/** Work that runs with a milestone whose day is over, told by its first one; each work once. */
const milestones = ({ ids, today }: Asker): Sql => sql`
  SELECT * FROM (SELECT DISTINCT ON (i."id") i."programmeId", 'milestone' AS "kind", i."id", i."title" || ': ' || m."title" AS "words", o."name" AS "owner", m."dueOn",
    NULL::uuid AS "decisionId", NULL::"PhaseCode" AS "phase", 0 AS "cycle", false AS "correction", NULL AS "pointId"
  FROM "Intervention" i JOIN "ExecutionProgramme" e ON e."id" = i."executionId" JOIN "Organisation" o ON o."id" = i."ownerId" JOIN "Milestone" m ON m."interventionId" = i."id"
  WHERE i."programmeId" = ANY (${ids}::uuid[]) AND i."status" = 'running' AND e."closedAt" IS NULL AND m."reachedOn" IS NULL AND m."dueOn" < ${today}::date
  ORDER BY i."id", m."dueOn", m."id") late`

/** How much of what runs or is planned says of no goal what it does for it: the carousel of projects (handbook §6.3, wijkengids 4.2). */
const carousel = ({ ids }: Asker): Sql => sql`
  SELECT i."programmeId", 'carousel', i."programmeId", count(*)::text, '', NULL::date, NULL, NULL, 0, false, NULL
  FROM "Intervention" i JOIN "ExecutionProgramme" e ON e."id" = i."executionId"
  WHERE i."programmeId" = ANY (${ids}::uuid[]) AND i."status" IN ('planned', 'running') AND e."closedAt" IS NULL
    AND NOT EXISTS (SELECT 1 FROM "Contribution" c WHERE c."interventionId" = i."id" AND btrim(c."how") <> '')
  GROUP BY i."programmeId"`

/** Money that must be spent or accounted for within four weeks, or should have been; counted as lib/finance/alarms.ts counts. */
const grants = ({ ids, month }: Asker): Sql => sql`
  SELECT s."programmeId", 'spending', s."id", s."name", 'Programmabureau', s."spendBy", NULL, NULL, 0, false, NULL
  FROM "FundingSource" s
  WHERE s."programmeId" = ANY (${ids}::uuid[]) AND s."spendBy" <= ${month}::date
    AND (SELECT sum(GREATEST(y."committedCents", y."receivedCents") - y."spentCents") FROM "FundingYear" y WHERE y."sourceId" = s."id") > 0
  UNION ALL
  SELECT s."programmeId", 'reporting', s."id", s."name", 'Programmabureau', s."reportBy", NULL, NULL, 0, false, NULL
  FROM "FundingSource" s
  WHERE s."programmeId" = ANY (${ids}::uuid[]) AND s."reportBy" <= ${month}::date AND s."reportedOn" IS NULL`

/** What in work and its money asks for attention, in the columns of askingRows. */
export const workRows = (asker: Asker): Sql => sql`${milestones(asker)} UNION ALL ${carousel(asker)} UNION ALL ${grants(asker)}`
