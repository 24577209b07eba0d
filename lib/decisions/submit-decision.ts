import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { formatIsoDay } from '@/lib/platform/format'
import { broken } from '@/lib/platform/result'
import { askDecision, markSubmitted } from './ask-decision'
import { toDay } from './content'
import { checkSubmission } from './decide'
import { contentOf } from './load-decision'
import { decisionVersionSchema } from './schema'

/** Puts the decision before the board: from now on it waits for them on their dashboard. */
export const submitDecision = defineUseCase({
  permission: 'decision.prepare',
  input: decisionVersionSchema,
  run: async (context, input) => {
    const asked = await askDecision(context, input)
    if (!asked.ok) return asked
    const decision = asked.value
    const { now, audit } = context
    const { programmeId, decisionId, version } = input
    if (decision.sealedAt) return broken('Dit besluit is al vastgelegd.')
    if (decision.submittedAt) return broken('Dit besluit ligt al voor aan het bestuur.')
    const missing = checkSubmission(contentOf(decision))
    const today = formatIsoDay(now)
    if (decision.consultationUntil && toDay(decision.consultationUntil) < today)
      missing.consultationUntil = ['De dag tot wanneer partners kunnen reageren is voorbij. Kies een nieuwe dag.']
    if (Object.keys(missing).length > 0)
      return { ok: false, error: { kind: 'invalid', fieldErrors: missing, formErrors: [] } }

    const marked = await markSubmitted(context, decision, version, now)
    if (!marked.ok) return marked
    await audit({
      type: 'decision.submitted', objectType: 'decision', objectId: decisionId, programmeId,
      after: { submittedAt: now.toISOString() },
    })
    return marked
  },
})
