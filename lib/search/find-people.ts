import 'server-only'
import { roleLabel } from '@/lib/policy/role-labels'
import { programmePath } from '@/lib/process/paths'
import { found, titleOf, type FoundRow } from './found'
import type { Finder } from './search'

type Row = FoundRow & { programmeId: string | null; userId: string; role: string; organisation: string | null; active: boolean }

/** Who works in the programmes, by name; for the administrator also everybody with an account. */
export const findPeople: Finder = async (search) => {
  const { db, may, everybody, programmes, query, patterns, take, skip } = search
  const rows = await db.$queryRaw<Row[]>`
    SELECT p.*, p."name" AS "text", search_marks(p."name", ${query}::tsquery) AS "marks", count(*) OVER ()::int AS "total"
    FROM (
      SELECT m."id", m."programmeId", u."id" AS "userId", u."name", u."active", m."role"::text AS "role", o."name" AS "organisation"
      FROM "Membership" m JOIN "User" u ON u."id" = m."userId" LEFT JOIN "Organisation" o ON o."id" = m."organisationId"
      WHERE m."programmeId" = ANY (${may('programme.read')}::uuid[]) AND u."active"
      UNION ALL
      SELECT u."id", NULL, u."id", u."name", u."active", '', NULL FROM "User" u WHERE ${everybody}
    ) p
    WHERE search_finds(p."name", ${query}::tsquery, ${patterns}::text[])
    ORDER BY ts_rank(search_vector(p."name"), ${query}::tsquery) DESC, p."name", p."id"
    LIMIT ${take} OFFSET ${skip}`
  return found(rows, (row) => {
    const programme = row.programmeId === null ? undefined : programmes.get(row.programmeId)
    return {
      title: titleOf(row, search),
      href: programme ? `${programmePath(programme.id)}/mensen#persoon-${row.userId}` : `/beheer/${row.userId}`,
      snippet: [], programme: programme?.name ?? null, by: [roleLabel(row.role), row.organisation].filter(Boolean).join(', '),
      place: programme ? '' : `Account${row.active ? '' : ', afgesloten'}`, at: null, also: [],
    }
  })
}
