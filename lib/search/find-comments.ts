import 'server-only'
import { bodyOf, found, plain, programmeOf, type RowInProgramme } from './found'
import { pointPlace } from './point-place'
import type { Finder, Search } from './search'

type Row = RowInProgramme & { pointId: string; cycle: number; by: string; at: Date }

/** Which cycle of which chapter is on the pages now: remarks of an earlier one are on no page. */
function shown({ programmes, may }: Search) {
  const rows = may('discussion.read').flatMap((id) => {
    const programme = programmes.get(id)
    return programme?.definition.phases.map(({ code, chapter }) => ({ id, chapter: String(chapter), cycle: programme.cycleOf(code) })) ?? []
  })
  return { ids: rows.map(({ id }) => id), chapters: rows.map(({ chapter }) => chapter), cycles: rows.map(({ cycle }) => cycle) }
}

/** Remarks at talking points, only for people at the table; what was removed is gone. */
export const findComments: Finder = async (search) => {
  const { db, query, patterns, take, skip } = search
  const { ids, chapters, cycles } = shown(search)
  const rows = await db.$queryRaw<Row[]>`
    SELECT c."id", c."programmeId", c."pointId", c."cycle", c."at", u."name" AS "by", c."text",
      search_marks(c."text", ${query}::tsquery) AS "marks", count(*) OVER ()::int AS "total"
    FROM unnest(${ids}::uuid[], ${chapters}::text[], ${cycles}::int[]) AS shown("programmeId", "chapter", "cycle")
    JOIN "Comment" c ON c."programmeId" = shown."programmeId" AND c."cycle" = shown."cycle"
      AND split_part(c."pointId", '.', 1) = shown."chapter"
    JOIN "User" u ON u."id" = c."authorId"
    WHERE c."removedAt" IS NULL AND search_finds(c."text", ${query}::tsquery, ${patterns}::text[])
    ORDER BY ts_rank(search_vector(c."text"), ${query}::tsquery) DESC, c."at" DESC, c."id"
    LIMIT ${take} OFFSET ${skip}`
  return found(rows, (row) => {
    const programme = programmeOf(search, row)
    const { question, place, href } = pointPlace(programme, row)
    return { title: plain(question), href, snippet: bodyOf(row, search), programme: programme.name, place, by: row.by, at: row.at, also: [] }
  })
}
