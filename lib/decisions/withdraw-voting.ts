import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { loadVoting } from './load-voting'
import { decisionVersionSchema } from './schema'
import { votingResource } from './secretary'

/** Takes the vote back, to vote again or to change the proposal: without a quorum nothing was decided. */
export const withdrawVoting = defineUseCase({
  permission: 'voting.manage',
  input: decisionVersionSchema,
  run: async ({ actor, db, now, authorise, audit }, { programmeId, decisionId, version }) => {
    const loaded = await loadVoting(db, programmeId, decisionId)
    if (!loaded) return notFound()
    const { programme, decision, table } = loaded
    if (!authorise(votingResource(programme, table, actor, formatIsoDay(now)))) return denied()
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
