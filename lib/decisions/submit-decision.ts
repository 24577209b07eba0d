import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { toDay } from './content'
import { checkSubmission } from './decide'
import { contentOf, loadDecision } from './load-decision'
import { decisionVersionSchema } from './schema'

/** Puts the decision before the board: from now on it waits for them on their dashboard. */
export const submitDecision = defineUseCase({
  permission: 'decision.prepare',
  input: decisionVersionSchema,
  run: async ({ db, now, authorise, audit }, { programmeId, decisionId, version }) => {
    const programme = await loadProgramme(db, programmeId)
    const decision = programme && (await loadDecision(db, programmeId, decisionId))
    if (!decision) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    if (decision.sealedAt) return broken('Dit besluit is al vastgelegd.')
    if (decision.submittedAt) return broken('Dit besluit ligt al voor aan het bestuur.')
    const missing = checkSubmission(contentOf(decision))
    const today = formatIsoDay(now)
    if (decision.consultationUntil && toDay(decision.consultationUntil) < today)
      missing.consultationUntil = ['De dag tot wanneer partners kunnen reageren is voorbij. Kies een nieuwe dag.']
    if (Object.keys(missing).length > 0)
      return { ok: false, error: { kind: 'invalid', fieldErrors: missing, formErrors: [] } }

    const { count } = await db.decision.updateMany({
      where: { id: decisionId, version, sealedAt: null },
      data: { submittedAt: now, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ version: decision.version })
    await audit({
      type: 'decision.submitted', objectType: 'decision', objectId: decisionId, programmeId,
      after: { submittedAt: now.toISOString() },
    })
    return ok({ decisionId, version: version + 1 })
  },
})
