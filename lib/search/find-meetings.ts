import 'server-only'
import { meetingPath, minutesPath } from '@/lib/meetings/paths'
import { bodyOf, found, plain, programmeOf, type RowInProgramme } from './found'
import type { Finder } from './search'

type Row = RowInProgramme & { title: string; table: string; startsAt: Date; minuted: boolean }

/** Meetings by agenda and minutes, only for the people at the table. */
export const findMeetings: Finder = async (search) => {
  const { db, may, query, patterns, take, skip } = search
  const rows = await db.$queryRaw<Row[]>`
    SELECT m."id", m."programmeId", m."title", b."name" AS "table", m."startsAt", t."minuted", t."text",
      search_marks(t."text", ${query}::tsquery) AS "marks", count(*) OVER ()::int AS "total"
    FROM "Meeting" m JOIN "Body" b ON b."id" = m."bodyId"
    CROSS JOIN LATERAL (
      SELECT concat_ws(E'\n', m."title", NULLIF(m."invitation", ''), NULLIF(m."minutes", ''),
          string_agg(concat_ws(E'\n', i."title", NULLIF(i."purpose", ''), NULLIF(i."minutes", '')), E'\n' ORDER BY i."position")) AS "text",
        m."minutes" <> '' OR COALESCE(bool_or(i."minutes" <> ''), false) AS "minuted"
      FROM "AgendaItem" i WHERE i."meetingId" = m."id") t
    WHERE m."programmeId" = ANY (${may('meeting.read')}::uuid[]) AND search_finds(t."text", ${query}::tsquery, ${patterns}::text[])
    ORDER BY ts_rank(search_vector(t."text"), ${query}::tsquery) DESC, m."startsAt" DESC, m."id"
    LIMIT ${take} OFFSET ${skip}`
  return found(rows, (row) => {
    const { id, name } = programmeOf(search, row)
    return {
      title: plain(row.title), href: row.minuted ? minutesPath(id, row.id) : meetingPath(id, row.id), snippet: bodyOf(row, search),
      programme: name, place: row.table, by: '', at: row.startsAt, also: [],
    }
  })
}
