import 'server-only'
import { bodyOf, found, plain, programmeOf, type RowInProgramme } from './found'
import { pointPlace } from './point-place'
import type { Finder } from './search'

type Row = RowInProgramme & { pointId: string; cycle: number; by: string | null; at: Date }

/** Explanations and reasons of answers that stand, of every cycle; what was taken back is not found. */
export const findAnswers: Finder = async (search) => {
  const { db, may, query, patterns, take, skip } = search
  const rows = await db.$queryRaw<Row[]>`
    SELECT a."id", a."programmeId", a."pointId", a."cycle", a."answeredAt" AS "at", o."name" AS "by", t."text",
      search_marks(t."text", ${query}::tsquery) AS "marks", count(*) OVER ()::int AS "total"
    FROM "Answer" a
    LEFT JOIN "Organisation" o ON o."id" = a."organisationId"
    CROSS JOIN LATERAL (SELECT concat_ws(' ', NULLIF(a."explanation", ''), NULLIF(a."reason", '')) AS "text") t
    WHERE a."programmeId" = ANY (${may('answer.read')}::uuid[]) AND a."state" IS NOT NULL AND t."text" <> ''
      AND search_finds(t."text", ${query}::tsquery, ${patterns}::text[])
    ORDER BY ts_rank(search_vector(t."text"), ${query}::tsquery) DESC, a."answeredAt" DESC, a."id"
    LIMIT ${take} OFFSET ${skip}`
  return found(rows, (row) => {
    const programme = programmeOf(search, row)
    // The page of a section shows the answers of earlier cycles below those of now.
    const { question, place, href } = pointPlace(programme, { ...row, stays: true })
    return {
      title: plain(question), href, snippet: bodyOf(row, search), programme: programme.name,
      place: row.cycle === programme.currentCycle ? place : `${place} · cyclus ${row.cycle}`,
      by: row.by ?? 'Gezamenlijk antwoord', at: row.at, also: [],
    }
  })
}
