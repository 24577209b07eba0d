import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { broken, denied, notFound } from '@/lib/platform/result'
import { programmeResource } from '@/lib/programmes/load-programme'
import { checklistEvents } from './audit-types'
import { loadPoint } from './load-point'
import { recordAnswer } from './record-answer'
import { giveAnswerSchema } from './schema'

/** Records what one partner organisation says; differences between partners are information (handbook §4.6). */
export const giveAnswer = defineUseCase({
  permission: 'answer.give',
  input: giveAnswerSchema,
  run: async (context, { organisationId, ...input }) => {
    const found = await loadPoint(context.db, input.programmeId, input.pointId)
    const organisation = await context.db.organisation.findFirst({
      where: { id: organisationId, programmeId: input.programmeId },
      select: { active: true },
    })
    if (!found || !organisation) return notFound()
    if (!context.authorise({ ...programmeResource(found.programme), organisationId })) return denied()
    if (found.place.point.answeredBy !== 'organisation') {
      return broken('Op dit punt geven partners samen één antwoord.')
    }
    if (!organisation.active) return broken('Deze organisatie doet niet meer mee in de alliantie.')
    return recordAnswer(context, { ...found, organisationId, input, eventType: checklistEvents.answerGiven })
  },
})
