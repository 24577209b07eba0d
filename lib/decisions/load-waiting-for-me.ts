import 'server-only'
import { actingFor, type Day } from '@/lib/alliance/at-table'
import { loadSeats } from '@/lib/alliance/load-seats'
import type { Actor } from '@/lib/platform/actor'
import type { Db } from '@/lib/platform/db/client'
import { allows } from '@/lib/policy/permissions'
import { mayVoteOn } from './mandate-limit'

export type WaitingForMe = { readonly kind: 'vote' | 'signature'; readonly programmeId: string; readonly decisionId: string }

/** The votes somebody has still to cast and the signatures they have still to set, oldest question first. */
export async function loadWaitingForMe(db: Db, actor: Actor, programmeIds: readonly string[], today: Day): Promise<WaitingForMe[]> {
  const ids = programmeIds.filter((programmeId) => allows('vote.cast', actor, { municipalityId: actor.municipalityId, programmeId }))
  const decisions = await db.decision.findMany({
    where: { programmeId: { in: ids }, sealedAt: null, bodyId: { not: null }, votingOpenedAt: { not: null } },
    orderBy: [{ votingOpenedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true, programmeId: true, bodyId: true, amountCents: true, outcome: true, motivation: true, votingClosedAt: true,
      votes: { select: { seatId: true } }, conflicts: { select: { seatId: true } }, confirmations: { select: { role: true, byId: true } },
    },
  })
  const tables = new Map<string, Awaited<ReturnType<typeof loadSeats>>>()
  for (const { bodyId } of decisions) if (bodyId && !tables.has(bodyId)) tables.set(bodyId, await loadSeats(db, { bodyId }))
  return decisions.flatMap(({ id: decisionId, programmeId, bodyId, amountCents, outcome, motivation, votingClosedAt, votes, conflicts, confirmations }): WaitingForMe[] => {
    const mine = actingFor(tables.get(bodyId ?? '') ?? [], actor.userId, today).map(({ seat }) => seat)
    const done = [...votes, ...conflicts].map(({ seatId }) => seatId)
    if (!votingClosedAt) return mine.some((seat) => seat.votes && !done.includes(seat.id) && mayVoteOn(seat, actor.userId, today, amountCents)) ? [{ kind: 'vote', programmeId, decisionId }] : []
    const open = mine.some(({ role }) => (role === 'chair' || role === 'secretary') && confirmations.every((one) => one.role !== role))
    const ready = outcome !== null && motivation !== '' && confirmations.every(({ byId }) => byId !== actor.userId)
    return open && ready ? [{ kind: 'signature', programmeId, decisionId }] : []
  })
}
