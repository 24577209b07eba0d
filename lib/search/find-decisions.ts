import 'server-only'
import { decisionPath, dossierPath, proposalPath } from '@/lib/decisions/paths'
import { wordingOf } from '@/lib/decisions/wording'
import type { PhaseCode } from '@/lib/process/types'
import { bodyOf, found, plain, programmeOf, type RowInProgramme } from './found'
import type { Finder } from './search'

type Row = RowInProgramme & { phase: PhaseCode | null; subject: string; cycle: number; number: number | null; decidedOn: Date | null }

/** Decisions by what was advised, considered and attached to them; a draft only for who prepares it and who decides. */
export const findDecisions: Finder = async (search) => {
  const { db, may, query, patterns, take, skip } = search
  const drafts = [...may('decision.prepare'), ...may('decision.seal')]
  const rows = await db.$queryRaw<Row[]>`
    SELECT d."id", d."programmeId", d."phase"::text AS "phase", d."title" AS "subject", d."cycle", d."number", d."decidedOn", t."text",
      search_marks(t."text", ${query}::tsquery) AS "marks", count(*) OVER ()::int AS "total"
    FROM "Decision" d
    CROSS JOIN LATERAL (
      SELECT concat_ws(E'\n', NULLIF(d."title", ''), NULLIF(d."motivation", ''), NULLIF(d."advice", ''), NULLIF(d."alternativeEffort", ''),
        NULLIF(d."pulseIndicators", ''), NULLIF(d."pulseOwner", ''),
        (SELECT string_agg(concat_ws(', ', c."text", NULLIF(c."owner", ''), NULLIF(c."metNote", '')), E'\n' ORDER BY c."position")
         FROM "DecisionCondition" c WHERE c."decisionId" = d."id")) AS "text") t
    WHERE ((d."sealedAt" IS NOT NULL AND d."programmeId" = ANY (${may('decision.read')}::uuid[])
          AND (d."open" OR d."programmeId" = ANY (${may('decision.read-closed')}::uuid[])))
        OR (d."sealedAt" IS NULL AND d."programmeId" = ANY (${drafts}::uuid[])))
      AND search_finds(t."text", ${query}::tsquery, ${patterns}::text[])
    ORDER BY ts_rank(search_vector(t."text"), ${query}::tsquery) DESC, d."number" DESC NULLS FIRST, d."id"
    LIMIT ${take} OFFSET ${skip}`
  return found(rows, (row) => {
    const programme = programmeOf(search, row)
    const { phase, title } = wordingOf(programme.definition, { phase: row.phase, title: row.subject })
    const { id: programmeId, currentCycle } = programme
    const underWay = phase ? dossierPath({ programmeId, phase, cycle: row.cycle, currentCycle }) : proposalPath(programmeId, row.id)
    return {
      title: plain(row.number === null ? `Concept: ${title}` : `Besluit ${row.number}: ${title}`),
      href: row.number === null ? underWay : decisionPath(programmeId, row.id),
      snippet: bodyOf(row, search), programme: programme.name,
      place: phase ? `${phase.title} · cyclus ${row.cycle}` : `Voorstel · cyclus ${row.cycle}`,
      by: row.number === null ? 'In voorbereiding' : '', at: row.number === null ? null : row.decidedOn, also: [],
    }
  })
}
