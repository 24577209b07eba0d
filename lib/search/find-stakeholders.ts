import 'server-only'
import { stakeholdersPath } from '@/lib/alliance/paths'
import { stakeholderKindLabels } from '@/lib/alliance/stakeholder-labels'
import type { StakeholderKind } from '@/lib/platform/db/generated/client'
import { bodyOf, found, plain, programmeOf, type RowInProgramme } from './found'
import type { Finder } from './search'

type Row = RowInProgramme & { name: string; kind: StakeholderKind }

/** Parties on the stakeholder map, only for the people at the table. */
export const findStakeholders: Finder = async (search) => {
  const { db, may, query, patterns, take, skip } = search
  const rows = await db.$queryRaw<Row[]>`
    SELECT s."id", s."programmeId", s."name", s."kind"::text AS "kind", t."text", search_marks(t."text", ${query}::tsquery) AS "marks",
      count(*) OVER ()::int AS "total"
    FROM "Stakeholder" s
    CROSS JOIN LATERAL (SELECT concat_ws(E'\n', s."name", NULLIF(s."aims", ''), NULLIF(s."stake", ''), NULLIF(s."mandate", ''), NULLIF(s."contactName", '')) AS "text") t
    WHERE s."programmeId" = ANY (${may('stakeholder.read')}::uuid[]) AND s."removedAt" IS NULL
      AND search_finds(t."text", ${query}::tsquery, ${patterns}::text[])
    ORDER BY ts_rank(search_vector(t."text"), ${query}::tsquery) DESC, s."name", s."id"
    LIMIT ${take} OFFSET ${skip}`
  return found(rows, (row) => {
    const { id, name } = programmeOf(search, row)
    return {
      title: plain(row.name), href: `${stakeholdersPath(id)}/${row.id}`, snippet: bodyOf(row, search), programme: name,
      place: stakeholderKindLabels[row.kind], by: '', at: null, also: [],
    }
  })
}
