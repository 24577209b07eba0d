import 'server-only'
import { formatDate } from '@/lib/platform/format'
import { found, programmeOf, titleOf, type RowInProgramme } from './found'
import { pointPlace } from './point-place'
import type { Finder } from './search'

type Row = RowInProgramme & { pointId: string | null; cycle: number; by: string; dueOn: Date; done: boolean }

/** What people promised to do, done or not. */
export const findActions: Finder = async (search) => {
  const { db, may, query, patterns, take, skip } = search
  const rows = await db.$queryRaw<Row[]>`
    SELECT a."id", a."programmeId", a."pointId", a."cycle", a."dueOn", a."doneAt" IS NOT NULL AS "done", u."name" AS "by",
      a."title" AS "text", search_marks(a."title", ${query}::tsquery) AS "marks", count(*) OVER ()::int AS "total"
    FROM "ActionItem" a JOIN "User" u ON u."id" = a."ownerId"
    WHERE a."programmeId" = ANY (${may('answer.read')}::uuid[]) AND search_finds(a."title", ${query}::tsquery, ${patterns}::text[])
    ORDER BY ts_rank(search_vector(a."title"), ${query}::tsquery) DESC, a."dueOn" DESC, a."id"
    LIMIT ${take} OFFSET ${skip}`
  return found(rows, (row) => {
    const programme = programmeOf(search, row)
    // What was promised in an earlier cycle and is not done yet, stands on the page of now.
    const { place, href } = pointPlace(programme, { ...row, stays: !row.done })
    const status = row.done ? 'afgerond' : `uiterlijk ${formatDate(row.dueOn)}`
    return { title: titleOf(row, search), href, snippet: [], programme: programme.name, place, by: `${row.by}, ${status}`, at: null, also: [] }
  })
}
