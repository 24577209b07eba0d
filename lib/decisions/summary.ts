import 'server-only'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { phaseByCode } from '@/lib/process/lookup'
import type { DecisionOutcome, PhaseCode, PhaseSlug, ProcessDefinition } from '@/lib/process/types'

/** What lists need of a sealed decision. */
export const summarySelect = {
  id: true, number: true, phase: true, cycle: true, outcome: true, decidedOn: true, reviewOn: true, sealedAt: true,
  corrects: { select: { id: true, number: true } },
  corrections: { where: { sealedAt: { not: null } }, select: { id: true, number: true } },
  conditions: { select: { metAt: true } },
} satisfies Prisma.DecisionSelect

type Row = Prisma.DecisionGetPayload<{ select: typeof summarySelect }>
export type NumberedDecision = { readonly id: string; readonly number: number }

export type DecisionSummary = {
  readonly id: string
  readonly number: number
  readonly phase: { readonly code: PhaseCode; readonly slug: PhaseSlug; readonly title: string; readonly decision: string }
  readonly cycle: number
  readonly outcome: DecisionOutcome
  /** As this phase words it: "Door naar Uitvoeren". */
  readonly outcomeLabel: string
  readonly decidedOn: Date
  /** When it was agreed to decide again, after "not yet" or a no-go. */
  readonly reviewOn: Date | null
  readonly corrects: NumberedDecision | null
  /** The decision that takes the place of this one. */
  readonly correctedBy: NumberedDecision | null
  readonly conditions: { readonly total: number; readonly met: number }
}

const numbered = (row: { id: string; number: number | null } | null | undefined): NumberedDecision | null =>
  row?.number ? { id: row.id, number: row.number } : null

/** A sealed row in the words of its phase; nothing for a draft. */
export function summaryOf(definition: ProcessDefinition, row: Row): DecisionSummary[] {
  const { id, number, cycle, outcome, decidedOn, reviewOn } = row
  if (number === null || outcome === null || decidedOn === null) return []
  const { code, slug, title, decision } = phaseByCode(definition, row.phase)
  return [{
    id, number, cycle, outcome, decidedOn, reviewOn,
    phase: { code, slug, title, decision: decision.title },
    outcomeLabel: decision.outcomes[outcome].label,
    corrects: numbered(row.corrects),
    correctedBy: numbered(row.corrections[0]),
    conditions: { total: row.conditions.length, met: row.conditions.filter(({ metAt }) => metAt !== null).length },
  }]
}
