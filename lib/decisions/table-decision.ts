import 'server-only'
import { attendeesOf } from './attendees'
import { toDay, type DecisionContent } from './content'
import { belonging } from './decide'
import type { DossierTable } from './dossier'
import { contentOf, type WholeDecision } from './load-decision'
import type { LoadedTable } from './load-table'
import { contentHash, type SealedTable } from './seal'
import { tally, votingSeatsOn, type Tally } from './tally'

/** The vote and what came before it as they stand in the rows; null for a decision without a table or an open vote. */
export function tableRows(decision: WholeDecision): SealedTable | null {
  const { title, bodyId, open, closedGround, consultationUntil, amountCents, votingOpenedAt, votingClosedAt } = decision
  if (!bodyId || !votingOpenedAt || !votingClosedAt) return null
  return {
    title, bodyId, open, closedGround, consultationUntil: consultationUntil && toDay(consultationUntil),
    ...(amountCents !== null && { amountCents: amountCents.toString() }),
    votingOpenedAt: votingOpenedAt.toISOString(), votingClosedAt: votingClosedAt.toISOString(),
    votes: decision.votes.map(({ seatId, mandateId, voterName, vote, reason, castAt, castById }) =>
      ({ seatId, mandateId, voterName, vote, reason, castAt: castAt.toISOString(), castById })),
    conflicts: decision.conflicts.map(({ seatId, reason, declaredById, declaredAt }) =>
      ({ seatId, reason, declaredById, declaredAt: declaredAt.toISOString() })),
    reactions: decision.reactions.map(({ organisationId, byId, text, at }) => ({ organisationId, byId, text, at: at.toISOString() })),
    confirmations: decision.confirmations.map(({ role, seatId, byId, byName, contentHash: signed, at }) =>
      ({ role, seatId, byId, byName, contentHash: signed, at: at.toISOString() })),
  }
}

/** What will be sealed: as it was written, with those who took part as the seats and votes tell. */
export function tableContent(decision: WholeDecision, table: LoadedTable): DecisionContent {
  const content = belonging(contentOf(decision), decision.phase !== null)
  return content.decidedOn === null ? content : { ...content, attendees: attendeesOf(table, decision, content.decidedOn) }
}

/** What the two signatures are below. */
export function hashToConfirm(decision: WholeDecision, table: LoadedTable): string | null {
  const rows = tableRows(decision)
  if (!rows || !decision.decidedOn) return null
  const { confirmations: _, ...signed } = rows
  return contentHash(tableContent(decision, table), signed, tally(table, decision, toDay(decision.decidedOn)))
}

/** How the vote stands: on the day it was closed, or today. */
export const tallyOf = (decision: WholeDecision, table: LoadedTable, today: string): Tally =>
  tally(table, decision, decision.decidedOn ? toDay(decision.decidedOn) : today)

/** The table as the dossier keeps it. */
export function dossierTable(table: LoadedTable, counted: Tally, day: string): DossierTable {
  return {
    name: table.name, votingRule: table.votingRule, quorumPercent: table.quorumPercent, tally: counted,
    seats: votingSeatsOn(table.seats, day).map(({ id, personName }) => ({ id, name: personName, onBehalfOf: table.standsFor.get(id) ?? '' })),
  }
}
