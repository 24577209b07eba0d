import 'server-only'
import { actingFor, type SeatFact } from '@/lib/alliance/at-table'
import { mayVoteOn } from '@/lib/decisions/mandate-limit'
import { dossierPath, proposalPath } from '@/lib/decisions/paths'
import { tally, votingSeatsOn } from '@/lib/decisions/tally'
import { wordingOf } from '@/lib/decisions/wording'
import type { Db } from '@/lib/platform/db/client'
import { definitionOf } from '@/lib/programmes/definition-of'
import { teamOf, type Member } from './load-members'
import { seatsOnce } from './seats-once'
import type { Wanted } from './wanted'

const loadOpenDecisions = (db: Db) => db.decision.findMany({
  where: { sealedAt: null, votingOpenedAt: { not: null }, bodyId: { not: null } },
  select: {
    id: true, programmeId: true, phase: true, title: true, open: true, cycle: true, outcome: true, amountCents: true, votingOpenedAt: true, votingClosedAt: true,
    programme: { select: { contentVersion: true, currentCycle: true } },
    body: { select: { id: true, name: true, votingRule: true, quorumPercent: true } },
    votes: { select: { seatId: true, mandateId: true, vote: true } },
    conflicts: { select: { seatId: true } },
    confirmations: { select: { role: true, byId: true } },
  },
})
type OpenDecision = Awaited<ReturnType<typeof loadOpenDecisions>>[number]

/** Who may act for a seat with an account: the holder, or else those who substitute for a holder without one. */
function actorsFor(seat: SeatFact, today: string): string[] {
  if (seat.userId !== null) return [seat.userId]
  const substitutes = seat.mandates.flatMap(({ substitute, userId }) => substitute && userId !== null ? [userId] : [])
  return substitutes.filter((userId) => actingFor([seat], userId, today).length > 0)
}

/** A mail passes many hands: what is closed is not named in it. */
export function nameOf({ phase, title, open, programme }: Pick<OpenDecision, 'phase' | 'title' | 'open'> & { programme: { contentVersion: string } }): string {
  return open ? wordingOf(definitionOf(programme), { phase, title }).title : 'een besloten besluit'
}

export function placeOf({ id, programmeId, phase, title, cycle, programme }: Pick<OpenDecision, 'id' | 'programmeId' | 'phase' | 'title' | 'cycle' | 'programme'>): string {
  const { phase: found } = wordingOf(definitionOf(programme), { phase, title })
  return found ? dossierPath({ programmeId, phase: found, cycle, currentCycle: programme.currentCycle }) : proposalPath(programmeId, id)
}

function votesFor(decision: OpenDecision, seats: readonly SeatFact[], members: readonly Member[], today: string): Wanted[] {
  const { id, programmeId, votes, conflicts, votingOpenedAt, body, amountCents } = decision
  const silent = votingSeatsOn(seats, today).filter((seat) => ![...votes, ...conflicts].some(({ seatId }) => seatId === seat.id))
  return silent.flatMap((seat) => teamOf(members, programmeId, actorsFor(seat, today).filter((userId) => mayVoteOn(seat, userId, today, amountCents))).map((userId): Wanted => ({
    userId, programmeId, kind: 'vote', title: `Uw stem wordt gevraagd: ${nameOf(decision)}`,
    text: `De stemming van ${body?.name ?? 'de tafel'} is open. U kunt stemmen voor de zetel van ${seat.personName}.`, href: placeOf(decision),
    key: `vote:${id}:${seat.id}:${votingOpenedAt?.toISOString() ?? ''}`,
  })))
}

function signaturesFor(decision: OpenDecision, seats: readonly SeatFact[], members: readonly Member[], today: string): Wanted[] {
  const { id, programmeId, confirmations, votingClosedAt, body, outcome } = decision
  if (!body || outcome === null || !tally({ ...body, seats }, decision, today).quorum) return []
  return (['chair', 'secretary'] as const).filter((role) => confirmations.every((one) => one.role !== role)).flatMap((role) => {
    const able = seats.filter((seat) => seat.role === role).flatMap((seat) => actorsFor(seat, today).filter((userId) => actingFor([seat], userId, today).length > 0))
    return teamOf(members, programmeId, able.filter((userId) => confirmations.every(({ byId }) => byId !== userId))).map((userId): Wanted => ({
      userId, programmeId, kind: 'vote', title: `Uw bevestiging wordt gevraagd: ${nameOf(decision)}`,
      text: `De stemming van ${body.name} is gesloten. De voorzitter en de secretaris bevestigen wat er is besloten.`, href: placeOf(decision),
      key: `confirm:${id}:${role}:${votingClosedAt?.toISOString() ?? ''}`,
    }))
  })
}

/** The decisions that wait for somebody's vote or signature today. */
export async function loadVotes(db: Db, members: readonly Member[], today: string): Promise<Wanted[]> {
  const seatsOf = seatsOnce(db)
  const wanted: Wanted[] = []
  for (const decision of await loadOpenDecisions(db)) {
    if (!decision.body) continue
    const seats = await seatsOf(decision.body.id)
    wanted.push(...(decision.votingClosedAt ? signaturesFor : votesFor)(decision, seats, members, today))
  }
  return wanted
}
