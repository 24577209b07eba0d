import 'server-only'
import { fundingKindLabels } from '@/lib/finance/labels'
import { sourcePath } from '@/lib/finance/paths'
import type { FundingKind } from '@/lib/platform/db/generated/client'
import { bodyOf, found, plain, programmeOf, type RowInProgramme } from './found'
import type { Finder } from './search'

type Row = RowInProgramme & { name: string; kind: FundingKind; payer: string }

/** Where money comes from, and on which conditions. */
export const findSources: Finder = async (search) => {
  const { db, may, query, patterns, take, skip } = search
  const rows = await db.$queryRaw<Row[]>`
    SELECT s."id", s."programmeId", s."name", s."kind"::text AS "kind", COALESCE(o."name", s."payer") AS "payer", t."text",
      search_marks(t."text", ${query}::tsquery) AS "marks", count(*) OVER ()::int AS "total"
    FROM "FundingSource" s LEFT JOIN "Organisation" o ON o."id" = s."organisationId"
    CROSS JOIN LATERAL (SELECT concat_ws(E'\n', s."name", NULLIF(s."payer", ''), NULLIF(s."conditions", '')) AS "text") t
    WHERE s."programmeId" = ANY (${may('finance.read')}::uuid[]) AND search_finds(t."text", ${query}::tsquery, ${patterns}::text[])
    ORDER BY ts_rank(search_vector(t."text"), ${query}::tsquery) DESC, s."name", s."id"
    LIMIT ${take} OFFSET ${skip}`
  return found(rows, (row) => {
    const { id, name } = programmeOf(search, row)
    return {
      title: plain(row.name), href: sourcePath(id, row.id), snippet: bodyOf(row, search), programme: name,
      place: fundingKindLabels[row.kind], by: row.payer, at: null, also: [],
    }
  })
}
