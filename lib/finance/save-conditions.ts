import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { FinanceEvent } from './audit-types'
import { loadSource, rowsInWords, sourceResource, typedConditions } from './load-sources'
import { saveConditionsSchema } from './schema'

/** Records which other money must come before this money may be counted on: cofinanciering (handbook §5.5). */
export const saveConditions = defineUseCase({
  permission: 'finance.edit',
  input: saveConditionsSchema,
  run: async ({ db, authorise, audit }, { programmeId, sourceId, version, conditions }) => {
    const source = await loadSource(db, programmeId, sourceId)
    if (!source) return notFound()
    if (!authorise(sourceResource(source))) return denied()
    if (source.kind === 'in_kind' && conditions.length > 0) return broken('Deze bron brengt uren. Voorwaarden gaan over geld.', 'conditions.0.otherId')
    const others = await db.fundingSource.findMany({
      where: { programmeId, id: { in: conditions.map(({ otherId }) => otherId), not: sourceId }, kind: { not: 'in_kind' } }, select: { id: true },
    })
    const wrong = conditions.findIndex(({ otherId }) => others.every(({ id }) => id !== otherId))
    if (wrong >= 0) return broken('Kies een andere bron die geld brengt.', `conditions.${wrong}.otherId`)
    const { count } = await db.fundingSource.updateMany({ where: { id: sourceId, version }, data: { version: { increment: 1 } } })
    if (count === 0) return conflict({ told: rowsInWords(source.needs.map(({ other, percentage, note }) => ({ other: other.name, percentage: String(percentage), note }))), version: source.version })
    await db.coFinancing.deleteMany({ where: { sourceId } })
    await db.coFinancing.createMany({ data: conditions.map((row) => ({ municipalityId: source.municipalityId, sourceId, ...row })) })
    await audit({
      type: 'funding.conditions-saved' satisfies FinanceEvent, objectType: 'fundingSource', objectId: sourceId, programmeId,
      before: { conditions: typedConditions(source) }, after: { conditions },
    })
    return ok({ sourceId })
  },
})
