import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { InterventionEvent } from './audit-types'
import { lookAgainSchema } from './follow-schema'
import { closedMessage, interventionResource } from './load-intervention'

/** Says that a contribution still holds now that its goal means something else (figure 3.1, the cogs). */
export const lookAgain = defineUseCase({
  permission: 'intervention.edit',
  input: lookAgainSchema,
  run: async ({ db, authorise, audit }, { programmeId, contributionId, version, meaning }) => {
    const contribution = await db.contribution.findFirst({
      where: { id: contributionId, intervention: { programmeId } },
      include: {
        goal: { select: { meaning: true } },
        intervention: { select: { ownerId: true, execution: { select: { closedAt: true } }, programme: { select: { id: true, municipalityId: true, name: true, currentCycle: true } } } },
      },
    })
    if (!contribution) return notFound()
    const { goal, intervention, seenMeaning, how, interventionId } = contribution
    if (!authorise(interventionResource(intervention))) return denied()
    if (intervention.execution.closedAt) return broken(closedMessage)
    if (goal.meaning !== meaning) return conflict({ meaning: goal.meaning, version: contribution.version })
    const { count } = await db.contribution.updateMany({ where: { id: contributionId, version }, data: { seenMeaning: meaning, version: { increment: 1 } } })
    if (count === 0) return conflict({ how, version: contribution.version })
    await audit({
      type: 'contribution.looked-at-again' satisfies InterventionEvent, objectType: 'contribution', objectId: contributionId, programmeId,
      before: { seenMeaning }, after: { seenMeaning: meaning, interventionId, how },
    })
    return ok({ interventionId })
  },
})
