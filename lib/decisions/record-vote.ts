import 'server-only'
import type { MandateFact } from '@/lib/alliance/at-table'
import type { Context } from '@/lib/platform/use-case'
import { conflict, ok } from '@/lib/platform/result'
import type { Ballot } from './load-ballot'

type Cast = {
  vote: 'for' | 'against' | 'abstained'
  reason: string
  /** Of the vote that stands; 0 while there is none. */
  version: number
  mandate: MandateFact | null
}

/** Writes a vote, or puts it in the place of the one that stood; who was not looking at that one hears so. */
export async function recordVote({ actor, db, now, audit }: Context, { programme, decision, seat, standing }: Ballot, cast: Cast) {
  const { vote, reason, version, mandate } = cast
  if ((standing?.version ?? 0) !== version)
    return conflict(standing ? { vote: standing.vote, reason: standing.reason, version: standing.version } : undefined)
  const data = {
    vote, reason, mandateId: mandate?.id ?? null, voterName: mandate?.personName ?? seat.personName, castAt: now, castById: actor.userId,
  }
  if (standing) {
    const { count } = await db.decisionVote.updateMany({ where: { id: standing.id, version }, data: { ...data, version: { increment: 1 } } })
    if (count === 0) return conflict()
  } else {
    await db.decisionVote.create({ data: { ...data, municipalityId: decision.municipalityId, decisionId: decision.id, seatId: seat.id } })
  }
  await audit({
    type: 'vote.cast', objectType: 'decision', objectId: decision.id, programmeId: programme.id,
    before: standing ? { vote: standing.vote, reason: standing.reason, voterName: standing.voterName } : undefined,
    after: { seatId: seat.id, vote, reason, voterName: data.voterName, mandateId: data.mandateId },
  })
  return ok({ decisionId: decision.id, seatId: seat.id, version: version + 1 })
}
