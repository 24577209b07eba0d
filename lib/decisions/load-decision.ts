import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { toDay, type DecisionContent } from './content'
import type { FlowFacts } from './flow'

const byPosition = { orderBy: { position: 'asc' } } as const

const whole = {
  attendees: byPosition,
  conditions: byPosition,
  corrections: { where: { sealedAt: { not: null } }, select: { id: true, number: true }, orderBy: { number: 'asc' } },
  corrects: { select: { id: true, number: true, outcome: true } },
  votes: { orderBy: { seatId: 'asc' } },
  conflicts: { orderBy: { seatId: 'asc' } },
  reactions: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
  confirmations: { orderBy: { role: 'asc' } },
} satisfies Prisma.DecisionInclude

export type WholeDecision = Prisma.DecisionGetPayload<{ include: typeof whole }>

/** A decision of this programme with all its rows; null when there is none. */
export const loadDecision = (db: Db, programmeId: string, decisionId: string): Promise<WholeDecision | null> =>
  db.decision.findFirst({ where: { id: decisionId, programmeId }, include: whole })

type FlowColumns = Pick<WholeDecision, 'submittedAt' | 'consultationUntil' | 'votingOpenedAt' | 'votingClosedAt' | 'sealedAt'>
type Place = { programmeId: string; cycle: number; phase: NonNullable<WholeDecision['phase']> } | { programmeId: string; correctsId: string }

/** The decision that is being prepared for a phase, or as a correction; there is at most one. */
export const loadDraft = (db: Db, place: Place) =>
  db.decision.findFirst({ where: { ...place, sealedAt: null }, include: whole })

/** How far it is on its way to a table. */
export const flowOf = ({ submittedAt, consultationUntil, votingOpenedAt, votingClosedAt, sealedAt }: FlowColumns): FlowFacts =>
  ({ submittedAt, consultationUntil: consultationUntil && toDay(consultationUntil), votingOpenedAt, votingClosedAt, sealedAt })

/** What people wrote in it, as the rules read it. */
export function contentOf(decision: WholeDecision): DecisionContent {
  const { outcome, advice, motivation, alternativeEfforts, alternativeEffort, pulseIndicators, pulseOwner } = decision
  return {
    outcome, advice, motivation, alternativeEfforts, alternativeEffort, pulseIndicators, pulseOwner,
    decidedOn: decision.decidedOn && toDay(decision.decidedOn),
    reviewOn: decision.reviewOn && toDay(decision.reviewOn),
    attendees: decision.attendees.map(({ name, onBehalfOf, vote }) => ({ name, onBehalfOf, vote })),
    conditions: decision.conditions.map(({ text, owner, ownerUserId, dueOn }) => ({ text, owner, ownerUserId, dueOn: dueOn && toDay(dueOn) })),
  }
}
