import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { FinanceEvent } from './audit-types'
import { loadSource, rowsInWords, sourceResource, typedPurposes } from './load-sources'
import { purposeProblem, purposesInWords } from './purpose-choices'
import { toPurpose } from './purposes'
import { savePurposesSchema } from './schema'
import { tooMuchMeant } from './too-much-meant'

/** Records what the money of a source is meant for, never more in a year than there is or was asked for. */
export const savePurposes = defineUseCase({
  permission: 'finance.edit',
  input: savePurposesSchema,
  run: async ({ db, authorise, audit }, { programmeId, sourceId, version, purposes }) => {
    const source = await loadSource(db, programmeId, sourceId)
    if (!source) return notFound()
    if (!authorise(sourceResource(source))) return denied()
    if (source.kind === 'in_kind' && purposes.length > 0) return broken('Deze bron brengt uren, geen geld. Een bestemming in euro’s kan hier niet.', 'purposes.0.amount')
    const problem = await purposeProblem(db, programmeId, purposes.map((row) => row.purpose), (index) => `purposes.${index}.purpose`)
    if (problem) return problem
    const tooMuch = tooMuchMeant(purposes, source.years)
    if (tooMuch) return broken(tooMuch.message, `purposes.${tooMuch.index}.amount`)
    const before = typedPurposes(source)
    const { count } = await db.fundingSource.updateMany({ where: { id: sourceId, version }, data: { version: { increment: 1 } } })
    if (count === 0) return conflict({ told: rowsInWords(await purposesInWords(db, source)), version: source.version })
    await db.coverage.deleteMany({ where: { sourceId } })
    await db.coverage.createMany({
      data: purposes.map(({ purpose, year, amount }) => ({ municipalityId: source.municipalityId, sourceId, year, amountCents: amount, ...toPurpose(purpose) })),
    })
    const after = await db.coverage.findMany({ where: { sourceId }, orderBy: [{ year: 'asc' }, { id: 'asc' }] })
    await audit({
      type: 'funding.purposes-saved' satisfies FinanceEvent, objectType: 'fundingSource', objectId: sourceId, programmeId,
      before: { purposes: before }, after: { purposes: typedPurposes({ coverages: after }) },
    })
    return ok({ sourceId })
  },
})
