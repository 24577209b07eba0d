import 'server-only'
import { formatDate } from '@/lib/platform/format'
import type { Db } from '@/lib/platform/db/client'
import { holdsOn, type Day, type Term } from './at-table'
import { toDate, toDay } from '@/lib/platform/day'

/** Did this seat have a vote on that day? */
export const votedOn = ({ votes, ...term }: Term & { votes: boolean }, day: Day): boolean => votes && holdsOn(term, day)

/**
 * Why a change waits until what this table voted is confirmed: `alters` says whether it would change who had a vote on the
 * day of the vote. Without this a quorum that was not there could still be made afterwards, by ending the seats that stayed away.
 */
export async function afterVoteProblem(db: Db, bodyId: string, alters: (day: Day) => boolean): Promise<string | undefined> {
  const waiting = await db.decision.findMany({
    where: { bodyId, votingClosedAt: { not: null }, decidedOn: { not: null }, sealedAt: null }, select: { decidedOn: true },
  })
  const day = waiting.flatMap(({ decidedOn }) => (decidedOn ? [toDay(decidedOn)] : [])).find(alters)
  return day && `Deze tafel stemde op ${formatDate(toDate(day))} en dat besluit is nog niet bevestigd. Wie er toen stem had, verandert nu niet. Kies een latere dag, of wacht tot het besluit vastligt.`
}
