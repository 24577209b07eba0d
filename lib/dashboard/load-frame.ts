import 'server-only'
import type { QueryContext } from '@/lib/platform/use-case'

type Row = { municipality: string; decisions: number; conditions: number; actions: number; unread: number }

/**
 * Counts what load-asking.ts lists, in one statement: it runs with every page. What is late by others waits only for
 * the bureau and the board, who can do something about it; who reads along is not called for it.
 */
function loadCounts({ actor, db, now }: QueryContext): Promise<Row[]> {
  const ids = actor.grants.map(({ programmeId }) => programmeId)
  const steered = actor.grants.filter(({ role }) => role === 'bureau' || role === 'board').map(({ programmeId }) => programmeId)
  const soon = new Date(now.getTime() + 14 * 86_400_000)
  return db.$queryRaw<Row[]>`
    SELECT m."name" AS "municipality",
      (SELECT count(*)::int FROM "Decision" d
        WHERE d."programmeId" = ANY (${steered}::uuid[]) AND d."sealedAt" IS NULL AND d."submittedAt" IS NOT NULL) AS "decisions",
      (SELECT count(*)::int FROM "DecisionCondition" c JOIN "Decision" d ON d."id" = c."decisionId"
        WHERE d."programmeId" = ANY (${steered}::uuid[]) AND d."sealedAt" IS NOT NULL AND c."metAt" IS NULL AND c."dueOn" < ${soon}
          AND NOT EXISTS (SELECT 1 FROM "Decision" n WHERE n."correctsId" = d."id" AND n."sealedAt" IS NOT NULL)) AS "conditions",
      (SELECT count(*)::int FROM "ActionItem" a
        WHERE a."programmeId" = ANY (${ids}::uuid[]) AND a."doneAt" IS NULL
          AND ((a."ownerId" = ${actor.userId}::uuid AND a."dueOn" <= ${soon}) OR (a."dueOn" < ${now} AND a."programmeId" = ANY (${steered}::uuid[])))) AS "actions",
      (SELECT count(*)::int FROM "Notification" n WHERE n."userId" = ${actor.userId}::uuid AND n."readAt" IS NULL) AS "unread"
    FROM "Municipality" m WHERE m."id" = ${actor.municipalityId}::uuid`
}

/** What stands in the frame around every page: the municipality's name, how many things wait, and what was told and not read. */
export type Frame = { municipality: string; waiting: number; unread: number }

/** The frame's words, within a transaction that somebody else opened. */
export async function loadFrame(context: QueryContext): Promise<Frame> {
  const [row] = await loadCounts(context)
  if (!row) throw new Error('the municipality of a signed-in person is gone')
  return { municipality: row.municipality, waiting: row.decisions + row.conditions + row.actions, unread: row.unread }
}
