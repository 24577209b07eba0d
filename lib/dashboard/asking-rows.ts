import 'server-only'
import { atTheTable } from '@/lib/decisions/readable'
import { plusMonths } from '@/lib/platform/day'
import type { Actor } from '@/lib/platform/actor'
import { sql, type Sql } from '@/lib/platform/db/sql'
import { formatIsoDay } from '@/lib/platform/format'
import { workRows } from './asking-work-rows'

const soonDays = 14
/** Money that must be spent or accounted for asks four weeks before. */
const grantDays = 28
/** What takes long to arrange, such as an evaluation or new funding, asks half a year before. */
const longMonths = 6

type Asker = {
  userId: string
  ids: string[]
  /** Where somebody sits with the people at the table: closed decisions and meetings are for them. */
  table: string[]
  now: Date
  today: string
  soon: string
  month: string
  long: string
}

function askerOf(actor: Actor, now: Date): Asker {
  const today = formatIsoDay(now)
  const after = (days: number) => formatIsoDay(new Date(now.getTime() + days * 86_400_000))
  return {
    userId: actor.userId, ids: actor.grants.map(({ programmeId }) => programmeId), table: atTheTable(actor), now, today,
    soon: after(soonDays), month: after(grantDays), long: plusMonths(today, longMonths),
  }
}

/** The seats somebody acts for today: their own, and those they substitute for under a mandate that holds. */
const acting = ({ userId, table, today }: Asker): Sql => sql`
  SELECT s."id", s."bodyId", s."role", s."votes", s."userId" = ${userId}::uuid IS TRUE AS "holder" FROM "Seat" s
  WHERE s."programmeId" = ANY (${table}::uuid[]) AND s."startsOn" <= ${today}::date AND (s."endsOn" IS NULL OR s."endsOn" > ${today}::date)
    AND (s."userId" = ${userId}::uuid OR EXISTS (SELECT 1 FROM "Mandate" m WHERE m."seatId" = s."id" AND m."substitute"
      AND m."userId" = ${userId}::uuid AND m."startsOn" <= ${today}::date AND (m."endsOn" IS NULL OR m."endsOn" > ${today}::date)))`

/** The same rules as loadWaitingForMe: a vote that is open, not cast and within one's mandate, or a signature that is asked and not set. */
const myPart = ({ userId, today }: Asker): Sql => sql`
  CASE
    WHEN d."votingOpenedAt" IS NULL THEN 'decision'
    WHEN d."votingClosedAt" IS NULL AND EXISTS (SELECT 1 FROM acting a WHERE a."bodyId" = d."bodyId" AND a."votes"
      AND CASE WHEN a."holder" THEN mandate_reaches(a."id", NULL, d."amountCents", ${today}::date) ELSE d."amountCents" IS NULL OR EXISTS (
        SELECT 1 FROM "Mandate" m WHERE m."seatId" = a."id" AND m."substitute" AND m."userId" = ${userId}::uuid
          AND mandate_reaches(a."id", m."id", d."amountCents", ${today}::date)) END
      AND NOT EXISTS (SELECT 1 FROM "DecisionVote" v WHERE v."decisionId" = d."id" AND v."seatId" = a."id")
      AND NOT EXISTS (SELECT 1 FROM "ConflictOfInterest" i WHERE i."decisionId" = d."id" AND i."seatId" = a."id")) THEN 'vote'
    WHEN d."votingClosedAt" IS NOT NULL AND d."outcome" IS NOT NULL AND d."motivation" <> ''
      AND NOT EXISTS (SELECT 1 FROM "DecisionConfirmation" c WHERE c."decisionId" = d."id" AND c."byId" = ${userId}::uuid)
      AND EXISTS (SELECT 1 FROM acting a WHERE a."bodyId" = d."bodyId" AND a."role" IN ('chair', 'secretary')
        AND NOT EXISTS (SELECT 1 FROM "DecisionConfirmation" c WHERE c."decisionId" = d."id" AND c."role" = a."role")) THEN 'signature'
    ELSE 'decision'
  END`

/** Partners may still say something of it: nobody can decide yet. */
const consulted = ({ today }: Asker): Sql => sql`(d."votingOpenedAt" IS NULL AND d."consultationUntil" IS NOT NULL AND d."consultationUntil" >= ${today}::date)`

const decisions = (asker: Asker): Sql => sql`
  SELECT d."programmeId", CASE WHEN ${consulted(asker)} THEN 'consultation' ELSE ${myPart(asker)} END AS "kind", d."id", d."title" AS "words", COALESCE(b."name", 'Alliantiebestuur') AS "owner",
    CASE WHEN ${consulted(asker)} THEN d."consultationUntil" END AS "dueOn", d."id" AS "decisionId", d."phase", d."cycle", d."correctsId" IS NOT NULL AS "correction", NULL AS "pointId"
  FROM "Decision" d LEFT JOIN "Body" b ON b."id" = d."bodyId"
  WHERE d."programmeId" = ANY (${asker.ids}::uuid[]) AND d."sealedAt" IS NULL AND d."submittedAt" IS NOT NULL
    AND ((d."open" AND d."phase" IS NOT NULL) OR d."programmeId" = ANY (${asker.table}::uuid[]))`

const conditions = ({ userId, ids, table, soon }: Asker): Sql => sql`
  SELECT d."programmeId", CASE WHEN c."ownerUserId" = ${userId}::uuid THEN 'own condition' ELSE 'condition' END, c."id", c."text", COALESCE(u."name", c."owner"), c."dueOn", d."id", d."phase", d."cycle", false, NULL
  FROM "Decision" d JOIN "DecisionCondition" c ON c."decisionId" = d."id" LEFT JOIN "User" u ON u."id" = c."ownerUserId"
  WHERE d."programmeId" = ANY (${ids}::uuid[]) AND d."sealedAt" IS NOT NULL AND c."metAt" IS NULL AND c."dueOn" <= ${soon}::date
    AND (d."open" OR d."programmeId" = ANY (${table}::uuid[]))
    AND NOT EXISTS (SELECT 1 FROM "Decision" n WHERE n."correctsId" = d."id" AND n."sealedAt" IS NOT NULL)`

const actions = ({ userId, ids, today, soon }: Asker): Sql => sql`
  SELECT a."programmeId", CASE WHEN a."ownerId" = ${userId}::uuid THEN 'own action' ELSE 'action' END, a."id", a."title", u."name", a."dueOn",
    NULL, NULL, a."cycle", false, a."pointId"
  FROM "ActionItem" a JOIN "User" u ON u."id" = a."ownerId"
  WHERE a."programmeId" = ANY (${ids}::uuid[]) AND a."doneAt" IS NULL
    AND (a."dueOn" < ${today}::date OR (a."ownerId" = ${userId}::uuid AND a."dueOn" <= ${soon}::date))`

/** The contract in force that is due for evaluation, and promises and obstacles whose day is over (handbook §5.3, §5.4, §6.1). */
const agreements = ({ ids, table, today, long }: Asker): Sql => sql`
  SELECT c."programmeId", 'contract', c."id", c."kindName", 'Programmabureau', c."evaluateOn", NULL, NULL, 0, false, NULL
  FROM (SELECT DISTINCT ON ("programmeId") * FROM "ContractVersion"
    WHERE "programmeId" = ANY (${ids}::uuid[]) AND "closedAt" IS NOT NULL ORDER BY "programmeId", "number" DESC) c
  WHERE c."evaluateOn" <= ${long}::date
  UNION ALL
  SELECT p."programmeId", 'promise', p."id", p."text", o."name", p."dueOn", NULL, NULL, 0, false, NULL
  FROM "Promise" p JOIN "Organisation" o ON o."id" = p."organisationId"
  WHERE p."programmeId" = ANY (${ids}::uuid[]) AND p."status" NOT IN ('delivered', 'lapsed') AND p."dueOn" < ${today}::date
    AND (p."programmeId" = ANY (${table}::uuid[]) OR NOT EXISTS (SELECT 1 FROM "ContractVersion" v WHERE v."id" = p."contractId" AND v."closedAt" IS NULL))
  UNION ALL
  SELECT o."programmeId", 'obstacle', o."id", o."title", o."carrier", o."dueOn", NULL, NULL, 0, false, NULL
  FROM "Obstacle" o
  WHERE o."programmeId" = ANY (${ids}::uuid[]) AND o."status" NOT IN ('solved', 'refused') AND o."dueOn" < ${today}::date
  UNION ALL
  SELECT p."programmeId", 'funding', p."id", p."role"::text, p."personName", p."fundedUntil", NULL, NULL, 0, false, NULL
  FROM "DirectionPost" p
  WHERE p."programmeId" = ANY (${ids}::uuid[]) AND p."startsOn" <= ${today}::date AND (p."endsOn" IS NULL OR p."endsOn" > ${today}::date)
    AND p."fundedUntil" <= ${long}::date`

/** Meetings of the coming fortnight to which too few come to decide; counted as lib/meetings/quorum.ts counts. */
const quorums = ({ table, now, soon }: Asker): Sql => sql`
  SELECT m."programmeId", 'quorum', m."id", m."title", m."name", m."day", NULL, NULL, 0, false, NULL
  FROM (SELECT m."programmeId", m."id", m."title", m."bodyId", b."name", b."quorumPercent", (m."startsAt" AT TIME ZONE 'Europe/Amsterdam')::date AS "day"
    FROM "Meeting" m JOIN "Body" b ON b."id" = m."bodyId"
    WHERE m."programmeId" = ANY (${table}::uuid[]) AND m."state" = 'planned' AND m."startsAt" > ${now}) m
  CROSS JOIN LATERAL (
    SELECT count(*) AS "seats", count(*) FILTER (WHERE t."state" IS NULL OR (t."state" <> 'absent' AND (t."mandateId" IS NULL OR EXISTS (
      SELECT 1 FROM "Mandate" n WHERE n."id" = t."mandateId" AND n."seatId" = s."id" AND n."substitute"
        AND n."startsOn" <= m."day" AND (n."endsOn" IS NULL OR n."endsOn" > m."day"))))) AS "coming"
    FROM "Seat" s LEFT JOIN "MeetingAttendance" t ON t."seatId" = s."id" AND t."meetingId" = m."id"
    WHERE s."bodyId" = m."bodyId" AND s."votes" AND s."startsOn" <= m."day" AND (s."endsOn" IS NULL OR s."endsOn" > m."day")) q
  WHERE m."day" <= ${soon}::date AND q."seats" > 0 AND q."coming" < GREATEST(1, CEIL(q."seats" * m."quorumPercent" / 100.0))`

/**
 * What asks for somebody's attention in all own programmes, as one part of a statement: the dashboard lists it and the
 * frame around every page counts it. An action, a condition, a vote or a signature of one's own is `own`.
 */
export function askingRows(actor: Actor, now: Date): Sql {
  const asker = askerOf(actor, now)
  return sql`(
    WITH acting AS (${acting(asker)}), rows AS (
      ${decisions(asker)} UNION ALL ${conditions(asker)} UNION ALL ${actions(asker)} UNION ALL ${agreements(asker)} UNION ALL ${quorums(asker)} UNION ALL ${workRows(asker)})
    SELECT r."programmeId", CASE r."kind" WHEN 'own action' THEN 'action' WHEN 'own condition' THEN 'condition' ELSE r."kind" END AS "kind", r."id", r."words", r."owner", r."dueOn",
      r."decisionId", r."phase", r."cycle", r."correction", r."pointId", r."kind" IN ('own action', 'own condition', 'vote', 'signature') AS "own",
      COALESCE(r."kind" NOT IN ('quorum') AND r."dueOn" < ${asker.today}::date, false) AS "late"
    FROM rows r)`
}
