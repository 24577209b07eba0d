import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { broken } from '@/lib/platform/result'
import { askDecision, markSubmitted } from './ask-decision'
import { decisionVersionSchema } from './schema'

/** Takes the decision back from the board, to work on it. */
export const withdrawSubmission = defineUseCase({
  permission: 'decision.prepare',
  input: decisionVersionSchema,
  run: async (context, input) => {
    const asked = await askDecision(context, input)
    if (!asked.ok) return asked
    const decision = asked.value
    const { audit } = context
    const { programmeId, decisionId, version } = input
    if (decision.sealedAt) return broken('Dit besluit is al vastgelegd en kan niet worden teruggenomen.')
    if (decision.votingOpenedAt) return broken('De stemming is al begonnen. Trek eerst de stemming in.')
    if (!decision.submittedAt) return broken('Dit besluit ligt niet voor aan het bestuur.')

    const marked = await markSubmitted(context, decision, version, null)
    if (!marked.ok) return marked
    await audit({
      type: 'decision.submission-withdrawn', objectType: 'decision', objectId: decisionId, programmeId,
      before: { submittedAt: decision.submittedAt.toISOString() },
    })
    return marked
  },
})
