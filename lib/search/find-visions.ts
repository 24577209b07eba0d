import 'server-only'
import { visionPath } from '@/lib/goals/paths'
import { bodyOf, found, plain, programmeOf, type RowInProgramme } from './found'
import type { Finder } from './search'

type Row = RowInProgramme & { number: number; closed: boolean; establishedOn: Date | null }

/** The vision, version by version; one that is being written only for the team. */
export const findVisions: Finder = async (search) => {
  const { db, may, query, patterns, take, skip } = search
  const rows = await db.$queryRaw<Row[]>`
    SELECT v."id", v."programmeId", v."number", v."closedAt" IS NOT NULL AS "closed", v."establishedOn", t."text",
      search_marks(t."text", ${query}::tsquery) AS "marks", count(*) OVER ()::int AS "total"
    FROM "VisionVersion" v
    CROSS JOIN LATERAL (SELECT concat_ws(E'\n', NULLIF(v."motto", ''), NULLIF(v."text", ''), NULLIF(v."strengths", ''), NULLIF(v."deficits", ''),
      NULLIF(v."notDoing", ''), NULLIF(v."strategyReason", ''), NULLIF(v."residentText", ''),
      (SELECT string_agg(w."term" || ': ' || w."meaning", E'\n' ORDER BY w."position") FROM "VisionTerm" w WHERE w."visionId" = v."id")) AS "text") t
    WHERE v."programmeId" = ANY (${may('vision.read')}::uuid[])
      AND (v."closedAt" IS NOT NULL OR v."programmeId" = ANY (${may('vision.read-draft')}::uuid[]))
      AND search_finds(t."text", ${query}::tsquery, ${patterns}::text[])
    ORDER BY ts_rank(search_vector(t."text"), ${query}::tsquery) DESC, v."number" DESC, v."id"
    LIMIT ${take} OFFSET ${skip}`
  return found(rows, (row) => {
    const { id, name } = programmeOf(search, row)
    return {
      title: plain(`Visie, versie ${row.number}`), href: `${visionPath(id)}?versie=${row.number}`, snippet: bodyOf(row, search), programme: name,
      place: row.closed ? 'Vastgesteld' : 'In voorbereiding', by: '', at: row.establishedOn, also: [],
    }
  })
}
