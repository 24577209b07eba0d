import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { phaseOrder } from '@/lib/process/phases'
import { phaseByCode } from '@/lib/process/lookup'
import type { ProcessDefinition } from '@/lib/process/types'
import type { RegisterFilter } from './register-schema'

/** Every word of it, anywhere in the text: Dutch glues words together, so that "budget" must find "bewonersbudget". */
const patterns = (q: string): string[] => q.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').slice(0, 12).map((word) => `%${word}%`)

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
  const asked = patterns(q)
  const all = asked.length === 0
  const number = /^\d{1,6}$/.test(q) ? Number(q) : -1
  const onlyOpen = !seesClosed && (!all || phase !== null || other || outcome !== null || conditions !== null)
  const rows = await db.$queryRaw<{ id: string; total: number }[]>`
    SELECT d."id", (count(*) OVER ())::int AS "total" FROM "Decision" d
    WHERE d."programmeId" = ${programmeId}::uuid AND d."sealedAt" IS NOT NULL
      AND (${all}::boolean OR d."number" = ${number}::int OR d."phase"::text = ANY (${phasesCalled(definition, q)}::text[])
        OR concat_ws(' ', d."title", d."advice", d."motivation") ILIKE ALL (${asked}::text[]))
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
