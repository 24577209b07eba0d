import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { meetConditionSchema } from './schema'

/** Notes that a condition of a sealed decision is met, or takes that back; the condition itself never changes. */
export const meetCondition = defineUseCase({
  permission: 'condition.meet',
  input: meetConditionSchema,
  run: async ({ db, now, authorise, audit }, { programmeId, conditionId, version, met, note }) => {
    const programme = await loadProgramme(db, programmeId)
    const condition = programme && (await db.decisionCondition.findFirst({
      where: { id: conditionId, decision: { programmeId } },
      include: { decision: { include: { corrections: { where: { sealedAt: { not: null } }, select: { number: true } } } } },
    }))
    if (!condition) return notFound()
    if (!authorise({ ...programmeResource(programme), ownerId: condition.ownerUserId })) return denied()
    const { decision } = condition
    if (!decision.sealedAt) return broken('Dit besluit is nog niet vastgelegd.')
    const [correction] = decision.corrections
    if (correction) return broken(`Dit besluit is gecorrigeerd. Werk de voorwaarden bij in besluit ${correction.number}.`)
    if (met && note === '') return broken('Schrijf kort op hoe aan de voorwaarde is voldaan.', 'note')

    const after = met ? { metAt: now, metNote: note } : { metAt: null, metNote: '' }
    const { count } = await db.decisionCondition.updateMany({
      where: { id: conditionId, version }, data: { ...after, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ met: condition.metAt !== null, note: condition.metNote, version: condition.version })
    await audit({
      type: met ? 'condition.met' : 'condition.reopened', objectType: 'condition', objectId: conditionId, programmeId,
      before: { met: condition.metAt !== null, note: condition.metNote }, after: { met, note: after.metNote },
    })
    return ok({ decisionId: decision.id, version: version + 1 })
  },
})
