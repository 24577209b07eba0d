import 'server-only'
import type { QueryContext } from '@/lib/platform/use-case'
import { askingRows } from './asking-rows'

type Row = { municipality: string; waiting: number; unread: number }

/**
 * Counts of what load-asking.ts lists what waits for this person, in one statement: it runs with every page. That is what
 * is their own, and for bureau and board what they deal with themselves; what others promised or have to do is listed
 * on the overview, but does not wait for whoever looks.
 */
function loadCounts({ actor, db, now }: QueryContext): Promise<Row[]> {
  const ids = actor.grants.map(({ programmeId }) => programmeId)
  const steered = actor.grants.filter(({ role }) => role === 'bureau' || role === 'board').map(({ programmeId }) => programmeId)
  return db.$queryRaw<Row[]>`
    SELECT m."name" AS "municipality",
      (SELECT count(*)::int FROM ${askingRows(actor, now)} a WHERE a."own"
        OR (a."programmeId" = ANY (${steered}::uuid[]) AND a."kind" IN ('decision', 'contract', 'funding', 'quorum', 'carousel', 'spending', 'reporting'))) AS "waiting",
      (SELECT count(*)::int FROM "Notification" n WHERE n."userId" = ${actor.userId}::uuid AND n."readAt" IS NULL
          AND (n."programmeId" IS NULL OR n."programmeId" = ANY (${ids}::uuid[]))) AS "unread"
    FROM "Municipality" m WHERE m."id" = ${actor.municipalityId}::uuid`
}

/** What stands in the frame around every page: the municipality's name, how many things wait, and what was told and not read. */
export type Frame = { municipality: string; waiting: number; unread: number }

/** The frame's words, within a transaction that somebody else opened. */
export async function loadFrame(context: QueryContext): Promise<Frame> {
  const [row] = await loadCounts(context)
  if (!row) throw new Error('the municipality of a signed-in person is gone')
  return { municipality: row.municipality, waiting: row.waiting, unread: row.unread }
}
