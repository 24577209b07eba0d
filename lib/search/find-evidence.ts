import 'server-only'
import { found, programmeOf, titleOf, type RowInProgramme } from './found'
import { pointPlace } from './point-place'
import type { Finder } from './search'

type Row = RowInProgramme & { pointId: string; cycle: number; by: string; at: Date }

/** Links and files under an answer, by their title and the name of the file; what was removed is gone. */
export const findEvidence: Finder = async (search) => {
  const { db, may, query, patterns, take, skip } = search
  const rows = await db.$queryRaw<Row[]>`
    SELECT e."id", e."programmeId", e."pointId", e."cycle", e."addedAt" AS "at", u."name" AS "by",
      t."text", search_marks(t."text", ${query}::tsquery) AS "marks", count(*) OVER ()::int AS "total"
    FROM "Evidence" e
    JOIN "User" u ON u."id" = e."addedById"
    LEFT JOIN "StoredFile" f ON f."id" = e."fileId"
    CROSS JOIN LATERAL (SELECT concat_ws(' · ', e."title", NULLIF(f."name", e."title")) AS "text") t
    WHERE e."programmeId" = ANY (${may('answer.read')}::uuid[]) AND e."removedAt" IS NULL
      AND search_finds(t."text", ${query}::tsquery, ${patterns}::text[])
    ORDER BY ts_rank(search_vector(t."text"), ${query}::tsquery) DESC, e."addedAt" DESC, e."id"
    LIMIT ${take} OFFSET ${skip}`
  return found(rows, (row) => {
    const programme = programmeOf(search, row)
    const { place, href } = pointPlace(programme, row)
    return { title: titleOf(row, search), href, snippet: [], programme: programme.name, place, by: row.by, at: row.at, also: [] }
  })
}
