import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { stageOf } from './flow'
import { flowOf, loadDecision } from './load-decision'
import { reactionSchema } from './table-schema'

/** Says something about a proposal before the vote; it stays, with the name and the organisation. */
export const reactToProposal = defineUseCase({
  permission: 'consultation.react',
  input: reactionSchema,
  run: async ({ actor, db, now, authorise, audit }, { programmeId, decisionId, text }) => {
    const programme = await loadProgramme(db, programmeId)
    const decision = programme && (await loadDecision(db, programmeId, decisionId))
    if (!decision) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    if (stageOf(flowOf(decision), formatIsoDay(now)) !== 'consultation')
      return broken('U kunt nu niet op dit voorstel reageren. De tijd om te reageren is voorbij, of nog niet begonnen.')

    const organisationId = actor.grants.find((grant) => grant.programmeId === programmeId)?.organisationId ?? null
    const { municipalityId } = decision
    const { id } = await db.consultationReaction.create({
      data: { municipalityId, decisionId, organisationId, byId: actor.userId, text, at: now }, select: { id: true },
    })
    await audit({ type: 'proposal.reacted', objectType: 'decision', objectId: decisionId, programmeId, after: { reactionId: id, text } })
    return ok({ decisionId })
  },
})
