import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { FinanceEvent } from './audit-types'
import { loadSource, rowsInWords, sourceResource, typedPurposes } from './load-sources'
import { purposeProblem, purposesInWords } from './purpose-choices'
import { toPurpose } from './purposes'
import { savePurposesSchema } from './schema'
import { tooMuchMeant } from './too-much-meant'

type Meant = { purpose: string; year: number; amount?: bigint; hours?: number }

/** Euros of a source of money, hours of a source in kind: what was filled in, and under which name. */
function meantOf(kind: string, purposes: readonly Meant[], hoursFor: readonly Meant[]) {
  if (kind === 'in_kind') return purposes.length > 0 ? broken('Deze bron brengt uren, geen geld. Een bestemming in euro’s kan hier niet.', 'purposes.0.amount') : { list: 'hoursFor', rows: hoursFor }
  return hoursFor.length > 0 ? broken('Deze bron brengt geld, geen uren. Leg uren vast als een eigen bron.', 'hoursFor.0.hours') : { list: 'purposes', rows: purposes }
}

/** Records what the money or the hours of a source are meant for, never more in a year than there is or was asked for. */
export const savePurposes = defineUseCase({
  permission: 'finance.edit',
  input: savePurposesSchema,
  run: async ({ db, authorise, audit }, { programmeId, sourceId, version, purposes, hoursFor }) => {
    const source = await loadSource(db, programmeId, sourceId)
    if (!source) return notFound()
    if (!authorise(sourceResource(source))) return denied()
    const meant = meantOf(source.kind, purposes, hoursFor)
    if ('error' in meant) return meant
    const { list, rows } = meant
    const problem = await purposeProblem(db, programmeId, rows.map((row) => row.purpose), (index) => `${list}.${index}.purpose`)
    if (problem) return problem
    const tooMuch = tooMuchMeant(rows, source.years)
    if (tooMuch) return broken(tooMuch.message, `${list}.${tooMuch.index}.${source.kind === 'in_kind' ? 'hours' : 'amount'}`)
    const before = typedPurposes(source)
    const { count } = await db.fundingSource.updateMany({ where: { id: sourceId, version }, data: { version: { increment: 1 } } })
    if (count === 0) return conflict({ told: rowsInWords(await purposesInWords(db, source)), version: source.version })
    await db.coverage.deleteMany({ where: { sourceId } })
    await db.coverage.createMany({
      data: rows.map(({ purpose, year, amount = 0n, hours = 0 }) => ({ municipalityId: source.municipalityId, sourceId, year, amountCents: amount, hours, ...toPurpose(purpose) })),
    })
    const after = await db.coverage.findMany({ where: { sourceId }, orderBy: [{ year: 'asc' }, { id: 'asc' }] })
    await audit({
      type: 'funding.purposes-saved' satisfies FinanceEvent, objectType: 'fundingSource', objectId: sourceId, programmeId,
      before: { purposes: before }, after: { purposes: typedPurposes({ coverages: after }) },
    })
    return ok({ sourceId })
  },
})
