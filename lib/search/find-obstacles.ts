import 'server-only'
import { obstaclePath } from '@/lib/contract/paths'
import { obstacleLevelLabels } from '@/lib/contract/labels'
import type { ObstacleLevel } from '@/lib/platform/db/generated/client'
import { bodyOf, found, plain, programmeOf, type RowInProgramme } from './found'
import type { Finder } from './search'

type Row = RowInProgramme & { title: string; level: ObstacleLevel; carrier: string; foundOn: Date }

/** Obstacles for the breakthrough table, with what was noted on the way. */
export const findObstacles: Finder = async (search) => {
  const { db, may, query, patterns, take, skip } = search
  const rows = await db.$queryRaw<Row[]>`
    SELECT o."id", o."programmeId", o."title", o."level"::text AS "level", o."carrier", o."foundOn", t."text",
      search_marks(t."text", ${query}::tsquery) AS "marks", count(*) OVER ()::int AS "total"
    FROM "Obstacle" o
    CROSS JOIN LATERAL (SELECT concat_ws(E'\n', o."title", NULLIF(o."description", ''), NULLIF(o."carrier", ''), NULLIF(o."addressee", ''), NULLIF(o."answer", ''),
      (SELECT string_agg(n."text", E'\n' ORDER BY n."at") FROM "ObstacleNote" n WHERE n."obstacleId" = o."id")) AS "text") t
    WHERE o."programmeId" = ANY (${may('contract.read')}::uuid[]) AND search_finds(t."text", ${query}::tsquery, ${patterns}::text[])
    ORDER BY ts_rank(search_vector(t."text"), ${query}::tsquery) DESC, o."foundOn" DESC, o."id"
    LIMIT ${take} OFFSET ${skip}`
  return found(rows, (row) => {
    const { id, name } = programmeOf(search, row)
    return {
      title: plain(row.title), href: obstaclePath(id, row.id), snippet: bodyOf(row, search), programme: name,
      place: obstacleLevelLabels[row.level], by: row.carrier, at: row.foundOn, also: [],
    }
  })
}
