import 'server-only'
import { promisePath } from '@/lib/contract/paths'
import { formatDate } from '@/lib/platform/format'
import { bodyOf, found, plain, programmeOf, type RowInProgramme } from './found'
import type { Finder } from './search'

type Row = RowInProgramme & { organisation: string; dueOn: Date }

/** What partners promised, with what was told of the delivery. */
export const findPromises: Finder = async (search) => {
  const { db, may, query, patterns, take, skip } = search
  const rows = await db.$queryRaw<Row[]>`
    SELECT p."id", p."programmeId", o."name" AS "organisation", p."dueOn", t."text", search_marks(t."text", ${query}::tsquery) AS "marks",
      count(*) OVER ()::int AS "total"
    FROM "Promise" p JOIN "Organisation" o ON o."id" = p."organisationId"
    CROSS JOIN LATERAL (SELECT concat_ws(E'\n', p."text", NULLIF(p."goal", ''),
      (SELECT string_agg(d."text", E'\n' ORDER BY d."toldAt") FROM "PromiseDelivery" d WHERE d."promiseId" = p."id")) AS "text") t
    WHERE p."programmeId" = ANY (${may('contract.read')}::uuid[])
      AND (p."programmeId" = ANY (${may('contract.read-draft')}::uuid[])
        OR NOT EXISTS (SELECT 1 FROM "ContractVersion" c WHERE c."id" = p."contractId" AND c."closedAt" IS NULL)) AND search_finds(t."text", ${query}::tsquery, ${patterns}::text[])
    ORDER BY ts_rank(search_vector(t."text"), ${query}::tsquery) DESC, p."dueOn" DESC, p."id"
    LIMIT ${take} OFFSET ${skip}`
  return found(rows, (row) => {
    const { id, name } = programmeOf(search, row)
    return {
      title: plain(`Toezegging van ${row.organisation}`), href: promisePath(id, row.id), snippet: bodyOf(row, search), programme: name,
      place: `Uiterlijk ${formatDate(row.dueOn)}`, by: '', at: null, also: [],
    }
  })
}
