import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound } from '@/lib/platform/result'
import { programmeResource } from '@/lib/programmes/load-programme'
import { ownVote } from './ballot-rules'
import { loadBallot } from './load-ballot'
import { recordVote } from './record-vote'
import { voteSchema } from './table-schema'

/** Votes on a seat: as its holder, or as substitute under a recorded mandate. A second vote takes the place of the first. */
export const castVote = defineUseCase({
  permission: 'vote.cast',
  input: voteSchema,
  run: async (context, { vote, reason, version, ...asked }) => {
    const { actor, db, now, authorise } = context
    const today = formatIsoDay(now)
    const ballot = await loadBallot(db, asked, today)
    if (!ballot) return notFound()
    if (!authorise(programmeResource(ballot.programme))) return denied()
    const { seat, stage, decision } = ballot
    const may = ownVote(decision, seat, actor.userId, stage, today)
    if (!may.ok) return may
    return recordVote(context, ballot, { vote, reason, version, mandate: may.value.mandate })
  },
})
