import 'server-only'
import { goalPath } from '@/lib/goals/paths'
import { bodyOf, found, plain, programmeOf, type RowInProgramme } from './found'
import type { Finder } from './search'

type Row = RowInProgramme & { title: string; owner: string; ambition: string; retired: boolean; createdAt: Date }

/** Ambitions and goals, those that lapsed too. */
export const findGoals: Finder = async (search) => {
  const { db, may, query, patterns, take, skip } = search
  const rows = await db.$queryRaw<Row[]>`
    SELECT g."id", g."programmeId", g."title", COALESCE(o."name", g."ownerName") AS "owner", COALESCE(a."title", '') AS "ambition",
      g."retiredOn" IS NOT NULL AS "retired", g."createdAt", t."text", search_marks(t."text", ${query}::tsquery) AS "marks", count(*) OVER ()::int AS "total"
    FROM "Goal" g LEFT JOIN "Organisation" o ON o."id" = g."ownerId" LEFT JOIN "Goal" a ON a."id" = g."parentId"
    CROSS JOIN LATERAL (SELECT concat_ws(E'\n', g."title", NULLIF(g."problem", ''), NULLIF(g."explanation", ''), NULLIF(g."specific", ''),
      NULLIF(g."indicator", ''), NULLIF(g."realistic", ''), NULLIF(g."publicText", '')) AS "text") t
    WHERE g."programmeId" = ANY (${may('goal.read')}::uuid[]) AND search_finds(t."text", ${query}::tsquery, ${patterns}::text[])
    ORDER BY ts_rank(search_vector(t."text"), ${query}::tsquery) DESC, g."position", g."id"
    LIMIT ${take} OFFSET ${skip}`
  return found(rows, (row) => {
    const { id, name } = programmeOf(search, row)
    const place = row.ambition === '' ? 'Ambitie' : `Onder ${row.ambition}`
    return {
      title: plain(row.title), href: goalPath(id, row.id), snippet: bodyOf(row, search), programme: name,
      place: row.retired ? `${place}, vervallen` : place, by: row.owner, at: null, also: [],
    }
  })
}
