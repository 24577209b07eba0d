import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { contentOf, loadDecision } from './load-decision'
import { decisionVersionSchema } from './schema'

/** Throws away a draft, such as a correction begun by mistake; its text stays in the audit log. */
export const discardDecision = defineUseCase({
  permission: 'decision.prepare',
  input: decisionVersionSchema,
  run: async ({ db, authorise, audit }, { programmeId, decisionId, version }) => {
    const programme = await loadProgramme(db, programmeId)
    const decision = programme && (await loadDecision(db, programmeId, decisionId))
    if (!decision) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    if (decision.sealedAt) return broken('Een vastgelegd besluit kan niet worden weggegooid. U kunt het wel corrigeren.')
    if (decision.submittedAt) return broken('Dit besluit ligt voor aan het bestuur. Neem het eerst terug.')

    const { count } = await db.decision.deleteMany({ where: { id: decisionId, version, sealedAt: null } })
    if (count === 0) return conflict({ version: decision.version })
    await audit({
      type: 'decision.discarded', objectType: 'decision', objectId: decisionId, programmeId,
      before: contentOf(decision),
    })
    return ok({ phase: decision.phase, cycle: decision.cycle })
  },
})
