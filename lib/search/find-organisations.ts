import 'server-only'
import { programmePath } from '@/lib/process/paths'
import { found, programmeOf, titleOf, type RowInProgramme } from './found'
import type { Finder } from './search'

type Row = RowInProgramme & { active: boolean }

/** The partners of the alliance by name, also those that left. */
export const findOrganisations: Finder = async (search) => {
  const { db, may, query, patterns, take, skip } = search
  const rows = await db.$queryRaw<Row[]>`
    SELECT o."id", o."programmeId", o."active", o."name" AS "text", search_marks(o."name", ${query}::tsquery) AS "marks",
      count(*) OVER ()::int AS "total"
    FROM "Organisation" o
    WHERE o."programmeId" = ANY (${may('programme.read')}::uuid[]) AND search_finds(o."name", ${query}::tsquery, ${patterns}::text[])
    ORDER BY o."active" DESC, ts_rank(search_vector(o."name"), ${query}::tsquery) DESC, o."name", o."id"
    LIMIT ${take} OFFSET ${skip}`
  return found(rows, (row) => {
    const programme = programmeOf(search, row)
    return {
      title: titleOf(row, search), href: `${programmePath(programme.id)}/partners#partner-${row.id}`, snippet: [],
      programme: programme.name, place: row.active ? '' : 'Doet niet meer mee', by: '', at: null, also: [],
    }
  })
}
