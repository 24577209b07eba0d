import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { broken, conflict, ok } from '@/lib/platform/result'
import { toDate } from './content'
import { stageOf } from './flow'
import { flowOf } from './load-decision'
import { askVoting } from './load-voting'
import { decisionVersionSchema } from './schema'
import { tally } from './tally'

/** Closes the vote: what was cast is counted as it counts today, and today is the day of the decision. */
export const closeVoting = defineUseCase({
  permission: 'voting.manage',
  input: decisionVersionSchema,
  run: async (context, input) => {
    const asked = await askVoting(context, input)
    if (!asked.ok) return asked
    const { decision, table, today } = asked.value
    const { db, now, audit } = context
    const { programmeId, decisionId, version } = input
    if (!table || stageOf(flowOf(decision), today) !== 'voting') return broken('Er is geen stemming open.')

    const { count } = await db.decision.updateMany({
      where: { id: decisionId, version, sealedAt: null },
      data: { votingClosedAt: now, decidedOn: toDate(today), version: { increment: 1 } },
    })
    if (count === 0) return conflict({ version: decision.version })
    const counted = tally(table, decision, today)
    await audit({
      type: 'voting.closed', objectType: 'decision', objectId: decisionId, programmeId,
      after: { votingClosedAt: now.toISOString(), tally: counted },
    })
    return ok({ decisionId, version: version + 1, tally: counted })
  },
})
