import 'server-only'
import { statusLabels } from '@/lib/interventions/labels'
import { interventionPath } from '@/lib/interventions/paths'
import type { InterventionStatus } from '@/lib/platform/db/generated/client'
import { bodyOf, found, plain, programmeOf, type RowInProgramme } from './found'
import type { Finder } from './search'

type Row = RowInProgramme & { title: string; owner: string; status: InterventionStatus; cycle: number }

/** Interventions of every cycle, with what they contribute and what was told of them. */
export const findInterventions: Finder = async (search) => {
  const { db, may, query, patterns, take, skip } = search
  const rows = await db.$queryRaw<Row[]>`
    SELECT i."id", i."programmeId", i."title", o."name" AS "owner", i."status"::text AS "status", e."cycle", t."text",
      search_marks(t."text", ${query}::tsquery) AS "marks", count(*) OVER ()::int AS "total"
    FROM "Intervention" i JOIN "Organisation" o ON o."id" = i."ownerId" JOIN "ExecutionProgramme" e ON e."id" = i."executionId"
    CROSS JOIN LATERAL (SELECT concat_ws(E'\n', i."title", NULLIF(i."what", ''), NULLIF(i."targetGroup", ''), NULLIF(array_to_string(i."places", ', '), ''),
      NULLIF(i."others", ''), NULLIF(i."complement", ''), NULLIF(i."hypothesis", ''), NULLIF(i."obstacle", ''), NULLIF(i."learningQuestion", ''),
      (SELECT string_agg(c."how", E'\n' ORDER BY c."id") FROM "Contribution" c WHERE c."interventionId" = i."id"),
      (SELECT string_agg(r."text", E'\n' ORDER BY r."toldAt") FROM "InterventionReport" r WHERE r."interventionId" = i."id"),
      (SELECT string_agg(k."reason", E'\n' ORDER BY k."at") FROM "InterventionChoice" k WHERE k."interventionId" = i."id")) AS "text") t
    WHERE i."programmeId" = ANY (${may('intervention.read')}::uuid[]) AND search_finds(t."text", ${query}::tsquery, ${patterns}::text[])
    ORDER BY ts_rank(search_vector(t."text"), ${query}::tsquery) DESC, e."cycle" DESC, i."title", i."id"
    LIMIT ${take} OFFSET ${skip}`
  return found(rows, (row) => {
    const { id, name } = programmeOf(search, row)
    return {
      title: plain(row.title), href: interventionPath(id, row.id), snippet: bodyOf(row, search), programme: name,
      place: `${statusLabels[row.status]}, cyclus ${row.cycle}`, by: row.owner, at: null, also: [],
    }
  })
}
