import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { loadDecision } from './load-decision'
import { decisionVersionSchema } from './schema'

/** Takes the decision back from the board, to work on it. */
export const withdrawSubmission = defineUseCase({
  permission: 'decision.prepare',
  input: decisionVersionSchema,
  run: async ({ db, authorise, audit }, { programmeId, decisionId, version }) => {
    const programme = await loadProgramme(db, programmeId)
    const decision = programme && (await loadDecision(db, programmeId, decisionId))
    if (!decision) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    if (decision.sealedAt) return broken('Dit besluit is al vastgelegd en kan niet worden teruggenomen.')
    if (decision.votingOpenedAt) return broken('De stemming is al begonnen. Trek eerst de stemming in.')
    if (!decision.submittedAt) return broken('Dit besluit ligt niet voor aan het bestuur.')

    const { count } = await db.decision.updateMany({
      where: { id: decisionId, version, sealedAt: null },
      data: { submittedAt: null, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ version: decision.version })
    await audit({
      type: 'decision.submission-withdrawn', objectType: 'decision', objectId: decisionId, programmeId,
      before: { submittedAt: decision.submittedAt.toISOString() },
    })
    return ok({ decisionId, version: version + 1 })
  },
})
