import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, denied, notFound } from '@/lib/platform/result'
import { castInPerson, enteredVote } from './ballot-rules'
import { loadBallot } from './load-ballot'
import { loadTable } from './load-table'
import { recordVote } from './record-vote'
import { votingResource } from './secretary'
import { enteredVoteSchema } from './table-schema'

/** Writes down the vote of somebody at the table, who has no account or votes by hand. */
export const enterVote = defineUseCase({
  permission: 'voting.manage',
  input: enteredVoteSchema,
  run: async (context, { vote, reason, version, by, ...asked }) => {
    const { actor, db, now, authorise } = context
    const today = formatIsoDay(now)
    const ballot = await loadBallot(db, asked, today)
    if (!ballot) return notFound()
    const { programme, seat, stage, decision } = ballot
    const table = await loadTable(db, programme.id, seat.bodyId)
    if (!authorise(votingResource(programme, table, actor, today))) return denied()
    const may = enteredVote(decision, seat, by === 'holder' ? null : by, stage, today)
    if (!may.ok) return may
    if (ballot.standing && ballot.standing.castById !== actor.userId && castInPerson(ballot.standing, seat))
      return broken('Voor deze stoel is met een eigen account gestemd. Alleen wie stemde, kan dat nog wijzigen.')
    return recordVote(context, ballot, { vote, reason, version, mandate: may.value.mandate })
  },
})
