import 'server-only'
import { contractPath } from '@/lib/contract/paths'
import { bodyOf, found, plain, programmeOf, type RowInProgramme } from './found'
import type { Finder } from './search'

type Row = RowInProgramme & { title: string; kindName: string; number: number; closedAt: Date | null }

/** Versions of the local contract by what stands in them. */
export const findContracts: Finder = async (search) => {
  const { db, may, query, patterns, take, skip } = search
  const rows = await db.$queryRaw<Row[]>`
    SELECT c."id", c."programmeId", c."title", c."kindName", c."number", c."closedAt", t."text", search_marks(t."text", ${query}::tsquery) AS "marks",
      count(*) OVER ()::int AS "total"
    FROM "ContractVersion" c
    CROSS JOIN LATERAL (SELECT concat_ws(E'\n', c."title", NULLIF(c."startingPoints", ''), NULLIF(c."priorities", ''), NULLIF(c."directionNote", ''),
      NULLIF(c."publicText", ''), NULLIF(c."evaluation", '')) AS "text") t
    WHERE c."programmeId" = ANY (${may('contract.read')}::uuid[])
      AND (c."closedAt" IS NOT NULL OR c."programmeId" = ANY (${may('contract.read-draft')}::uuid[])) AND search_finds(t."text", ${query}::tsquery, ${patterns}::text[])
    ORDER BY ts_rank(search_vector(t."text"), ${query}::tsquery) DESC, c."number" DESC, c."id"
    LIMIT ${take} OFFSET ${skip}`
  return found(rows, (row) => {
    const { id, name } = programmeOf(search, row)
    return {
      title: plain(row.title || row.kindName), href: `${contractPath(id)}?versie=${row.number}`, snippet: bodyOf(row, search), programme: name,
      place: `Versie ${row.number}${row.closedAt ? '' : ', in voorbereiding'}`, by: '', at: row.closedAt, also: [],
    }
  })
}
