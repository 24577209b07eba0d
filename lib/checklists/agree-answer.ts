import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { denied, notFound } from '@/lib/platform/result'
import { programmeResource } from '@/lib/programmes/load-programme'
import { checklistEvents } from './audit-types'
import { loadPoint } from './load-point'
import { recordAnswer } from './record-answer'
import { agreeAnswerSchema } from './schema'

/** Records the answer all partners stand behind: the only one that closes the conversation about a point. */
export const agreeAnswer = defineUseCase({
  permission: 'answer.agree',
  input: agreeAnswerSchema,
  run: async (context, input) => {
    const found = await loadPoint(context.db, input.programmeId, input.pointId)
    if (!found) return notFound()
    if (!context.authorise(programmeResource(found.programme))) return denied()
    return recordAnswer(context, {
      ...found, organisationId: null, input, eventType: checklistEvents.answerAgreed,
    })
  },
})
