import 'server-only'
import { actingFor } from '@/lib/alliance/at-table'
import { defineUseCase } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { programmeResource } from '@/lib/programmes/load-programme'
import { stageOf } from './flow'
import { flowOf } from './load-decision'
import { loadVoting } from './load-voting'
import { votingResource } from './secretary'
import { conflictSchema } from './table-schema'

/** Says that a seat has an interest of its own in this decision: then it has no vote here, and a vote already cast falls away. */
export const declareConflict = defineUseCase({
  permission: 'conflict.declare',
  input: conflictSchema,
  run: async ({ actor, db, now, authorise, audit }, { programmeId, decisionId, seatId, declared, reason }) => {
    const loaded = await loadVoting(db, programmeId, decisionId)
    const seat = loaded?.table?.seats.find(({ id }) => id === seatId)
    if (!loaded || !seat) return notFound()
    const { programme, decision, table } = loaded
    const today = formatIsoDay(now)
    if (!authorise(programmeResource(programme))) return denied()
    const manages = allows('voting.manage', actor, votingResource(programme, table, actor, today))
    if (!manages && actingFor([seat], actor.userId, today).length === 0)
      return broken('U kunt alleen voor uw eigen stoel een belang melden.')
    const stage = stageOf(flowOf(decision), today)
    if (stage === 'voted' || stage === 'sealed') return broken('De stemming is gesloten. Een belang melden kan niet meer.')
    if (declared && reason === '') return broken('Schrijf kort op welk belang het is.', 'reason')

    const event = { objectType: 'decision', objectId: decisionId, programmeId }
    if (declared) {
      await db.decisionVote.deleteMany({ where: { decisionId, seatId } })
      const { municipalityId } = decision
      await db.conflictOfInterest.create({ data: { municipalityId, decisionId, seatId, reason, declaredById: actor.userId, declaredAt: now } })
      const fallen = decision.votes.find((vote) => vote.seatId === seatId)
      await audit({ type: 'conflict.declared', ...event, before: fallen ? { vote: fallen.vote } : undefined, after: { seatId, reason } })
      return ok({ decisionId })
    }
    const { count } = await db.conflictOfInterest.deleteMany({ where: { decisionId, seatId } })
    if (count === 0) return broken('Voor deze stoel is geen belang gemeld.')
    await audit({ type: 'conflict.withdrawn', ...event, before: { seatId } })
    return ok({ decisionId })
  },
})
