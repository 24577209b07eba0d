import 'server-only'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { DecisionOutcome, PhaseCode, PhaseSlug, ProcessDefinition } from '@/lib/process/types'
import { wordingOf } from './wording'

/** What lists need of a sealed decision. */
export const summarySelect = {
  id: true, number: true, phase: true, title: true, cycle: true, outcome: true, decidedOn: true, reviewOn: true, sealedAt: true, amountCents: true, open: true, closedGround: true,
  body: { select: { name: true } },
  corrects: { select: { id: true, number: true } },
  corrections: { where: { sealedAt: { not: null } }, select: { id: true, number: true } },
  conditions: { select: { metAt: true } },
} satisfies Prisma.DecisionSelect

type Row = Prisma.DecisionGetPayload<{ select: typeof summarySelect }>
export type NumberedDecision = { readonly id: string; readonly number: number }

export type DecisionSummary = {
  readonly id: string
  readonly number: number
  /** What was decided on: the decision of a phase, or the title of the proposal. */
  readonly title: string
  /** Null when it closed no phase. */
  readonly phase: { readonly code: PhaseCode; readonly slug: PhaseSlug; readonly title: string } | null
  readonly cycle: number
  /** The table that decided; null where the bureau noted who was there. */
  readonly table: string | null
  /** What it costs; null when it is not about money. */
  readonly amountCents: bigint | null
  readonly open: boolean
  readonly closedGround: string
  readonly outcome: DecisionOutcome
  /** As this decision words it: "Door naar Uitvoeren". */
  readonly outcomeLabel: string
  readonly decidedOn: Date
  /** When it was agreed to decide again, after "not yet" or a no-go. */
  readonly reviewOn: Date | null
  readonly corrects: NumberedDecision | null
  /** The decision that takes the place of this one. */
  readonly correctedBy: NumberedDecision | null
  readonly conditions: { readonly total: number; readonly met: number }
}

/** A decision that closes a phase. */
export type PhaseDecisionSummary = DecisionSummary & { readonly phase: NonNullable<DecisionSummary['phase']> }
export const closesPhase = (decision: DecisionSummary): decision is PhaseDecisionSummary => decision.phase !== null

const numbered = (row: { id: string; number: number | null } | null | undefined): NumberedDecision | null =>
  row?.number ? { id: row.id, number: row.number } : null

/** A sealed row in its own words; nothing for a draft. */
export function summaryOf(definition: ProcessDefinition, row: Row): DecisionSummary[] {
  const { id, number, cycle, outcome, decidedOn, reviewOn, amountCents, open, closedGround } = row
  if (number === null || outcome === null || decidedOn === null) return []
  const { phase, title, outcomes } = wordingOf(definition, row)
  return [{
    id, number, cycle, outcome, decidedOn, reviewOn, amountCents, open, closedGround, table: row.body?.name ?? null,
    title, phase: phase && { code: phase.code, slug: phase.slug, title: phase.title },
    outcomeLabel: outcomes[outcome].label,
    corrects: numbered(row.corrects),
    correctedBy: numbered(row.corrections[0]),
    conditions: { total: row.conditions.length, met: row.conditions.filter(({ metAt }) => metAt !== null).length },
  }]
}
