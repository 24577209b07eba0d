import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { phaseOrder } from '@/lib/process/phases'
import { phaseByCode } from '@/lib/process/lookup'
import type { ProcessDefinition } from '@/lib/process/types'
import type { RegisterFilter } from './register-schema'

const words = (q: string) => q.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').slice(0, 12)

/** Every word of it, or the beginning of one: "bewon bud" finds "bewonersbudget". */
const beginnings = (q: string): string | null => words(q).map((word) => `${word}:*`).join(' & ') || null

/** Phases whose decision is called so; a phase's decision has no title of its own to search in. */
const phasesCalled = (definition: ProcessDefinition, q: string): string[] =>
  q === '' ? [] : phaseOrder.filter((code) => {
    const { title, decision } = phaseByCode(definition, code)
    return `${title} ${decision.title}`.toLowerCase().includes(q.toLowerCase())
  })

type Asked = { filter: RegisterFilter; definition: ProcessDefinition; seesClosed: boolean; take: number; skip: number }

/**
 * The ids of one page of the register, newest first, and how many there are in all. Who may not read closed decisions
 * finds them only by what is no secret: their number, day and table.
 */
export async function searchRegister(db: Db, { filter, definition, seesClosed, take, skip }: Asked): Promise<{ ids: string[]; total: number }> {
  const { programmeId, q, year = null, table = null, access = null, conditions = null, outcome = null } = filter
  const phase = filter.phase === 'other' ? null : (filter.phase ?? null)
  const other = filter.phase === 'other'
  const asked = beginnings(q)
  const number = /^\d{1,6}$/.test(q) ? Number(q) : -1
  const onlyOpen = !seesClosed && (asked !== null || phase !== null || other || outcome !== null || conditions !== null)
  const rows = await db.$queryRaw<{ id: string; total: number }[]>`
    SELECT d."id", (count(*) OVER ())::int AS "total" FROM "Decision" d
    WHERE d."programmeId" = ${programmeId}::uuid AND d."sealedAt" IS NOT NULL
      AND (${asked}::text IS NULL OR d."number" = ${number}::int OR d."phase"::text = ANY (${phasesCalled(definition, q)}::text[])
        OR to_tsvector('simple', d."title" || ' ' || d."advice" || ' ' || d."motivation") @@ to_tsquery('simple', ${asked}::text))
      AND (${phase}::text IS NULL OR d."phase"::text = ${phase}::text) AND (NOT ${other}::boolean OR d."phase" IS NULL)
      AND (${outcome}::text IS NULL OR d."outcome"::text = ${outcome}::text)
      AND (${year}::int IS NULL OR (d."decidedOn" >= make_date(${year}::int, 1, 1) AND d."decidedOn" < make_date(${year}::int + 1, 1, 1)))
      AND (${table}::uuid IS NULL OR d."bodyId" = ${table}::uuid)
      AND (${access}::text IS NULL OR d."open" = (${access}::text = 'open'))
      AND (${conditions}::text IS NULL OR EXISTS (
        SELECT 1 FROM "DecisionCondition" c WHERE c."decisionId" = d."id" AND c."metAt" IS NULL))
      AND (NOT ${onlyOpen}::boolean OR d."open")
    ORDER BY d."number" DESC LIMIT ${take}::int OFFSET ${skip}::int`
  return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 }
}
