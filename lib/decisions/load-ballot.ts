import 'server-only'
import { loadSeats } from '@/lib/alliance/load-seats'
import type { Db } from '@/lib/platform/db/client'
import { loadProgramme } from '@/lib/programmes/load-programme'
import { stageOf } from './flow'
import { flowOf } from './load-decision'

/** What somebody needs to vote on one seat, with the vote held open meanwhile; many can do so at once. */
export async function loadBallot(db: Db, asked: { programmeId: string; decisionId: string; seatId: string }, today: string) {
  const { programmeId, decisionId, seatId } = asked
  const programme = await loadProgramme(db, programmeId)
  if (!programme) return null
  await db.$executeRaw`SELECT 1 FROM "Decision" WHERE "id" = ${decisionId}::uuid FOR SHARE`
  const decision = await db.decision.findFirst({
    where: { id: decisionId, programmeId },
    select: {
      id: true, municipalityId: true, bodyId: true, amountCents: true, submittedAt: true, consultationUntil: true, votingOpenedAt: true,
      votingClosedAt: true, sealedAt: true, conflicts: { select: { seatId: true } }, votes: { where: { seatId } },
    },
  })
  // Only this seat: two hundred people may be voting at once.
  const [seat] = decision?.bodyId ? await loadSeats(db, { bodyId: decision.bodyId, id: seatId }) : []
  if (!decision || !seat) return null
  return { programme, decision, seat, stage: stageOf(flowOf(decision), today), standing: decision.votes[0] ?? null }
}

export type Ballot = NonNullable<Awaited<ReturnType<typeof loadBallot>>>
