import 'server-only'
import { programmePath } from '@/lib/process/paths'
import { found, titleOf, type FoundRow } from './found'
import { piecesOf } from './pieces'
import type { Finder } from './search'

type Row = FoundRow & { motto: string; mottoMarks: string }

/** Programmes by name and motto. */
export const findProgrammes: Finder = async (search) => {
  const { db, may, query, patterns, take, skip, needles } = search
  const rows = await db.$queryRaw<Row[]>`
    SELECT p."id", p."name" AS "text", search_marks(p."name", ${query}::tsquery) AS "marks",
      p."motto", search_marks(p."motto", ${query}::tsquery) AS "mottoMarks", count(*) OVER ()::int AS "total"
    FROM "Programme" p
    WHERE p."id" = ANY (${may('programme.read')}::uuid[])
      AND search_finds(concat_ws(' ', p."name", p."motto"), ${query}::tsquery, ${patterns}::text[])
    ORDER BY ts_rank(search_vector(p."name"), ${query}::tsquery) DESC, p."name", p."id"
    LIMIT ${take} OFFSET ${skip}`
  return found(rows, (row) => ({
    title: titleOf(row, search), href: programmePath(row.id), snippet: piecesOf(row.motto, row.mottoMarks, needles),
    programme: null, place: '', by: '', at: null, also: [],
  }))
}
