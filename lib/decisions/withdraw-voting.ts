import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { broken, conflict, ok } from '@/lib/platform/result'
import { askVoting } from './load-voting'
import { decisionVersionSchema } from './schema'

/** Takes the vote back, to vote again or to change the proposal: without a quorum nothing was decided. */
export const withdrawVoting = defineUseCase({
  permission: 'voting.manage',
  input: decisionVersionSchema,
  run: async (context, input) => {
    const asked = await askVoting(context, input)
    if (!asked.ok) return asked
    const { decision } = asked.value
    const { db, audit } = context
    const { programmeId, decisionId, version } = input
    if (decision.sealedAt) return broken('Dit besluit is al vastgelegd. U kunt het wel corrigeren.')
    if (!decision.votingOpenedAt) return broken('Er is nog niet gestemd.')

    const { count } = await db.decision.updateMany({
      where: { id: decisionId, version, sealedAt: null },
      data: { votingOpenedAt: null, votingClosedAt: null, decidedOn: null, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ version: decision.version })
    await db.decisionConfirmation.deleteMany({ where: { decisionId } })
    await db.decisionVote.deleteMany({ where: { decisionId } })
    await audit({
      type: 'voting.withdrawn', objectType: 'decision', objectId: decisionId, programmeId,
      before: {
        votes: decision.votes.map(({ seatId, voterName, vote, reason }) => ({ seatId, voterName, vote, reason })),
        confirmations: decision.confirmations.map(({ role, byName }) => ({ role, byName })),
      },
    })
    return ok({ decisionId, version: version + 1 })
  },
})
