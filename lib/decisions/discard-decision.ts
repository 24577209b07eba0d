import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { broken, conflict, ok } from '@/lib/platform/result'
import { askDecision } from './ask-decision'
import { contentOf } from './load-decision'
import { decisionVersionSchema } from './schema'

/** Throws away a draft, such as a correction begun by mistake; its text stays in the audit log. */
export const discardDecision = defineUseCase({
  permission: 'decision.prepare',
  input: decisionVersionSchema,
  run: async (context, input) => {
    const asked = await askDecision(context, input)
    if (!asked.ok) return asked
    const decision = asked.value
    const { db, audit } = context
    const { programmeId, decisionId, version } = input
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
