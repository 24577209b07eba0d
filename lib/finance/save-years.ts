import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { FinanceEvent } from './audit-types'
import { loadSource, rowsInWords, sourceResource, typedYears } from './load-sources'
import { saveYearsSchema, type YearRow } from './schema'

/** What is left empty is as much as what came further: who only says what was received, was also promised it. */
export const yearColumns = ({ year, applied, committed, received, spent, hours }: YearRow) => {
  const receivedCents = received ?? 0n
  const committedCents = committed ?? receivedCents
  return { year, receivedCents, committedCents, appliedCents: applied ?? committedCents, spentCents: spent ?? 0n, hours: hours ?? 0 }
}

function unitProblem(kind: string, rows: readonly YearRow[]) {
  const hasMoney = rows.findIndex(({ applied, committed, received, spent }) => (applied ?? 0n) + (committed ?? 0n) + (received ?? 0n) + (spent ?? 0n) > 0n)
  if (kind === 'in_kind' && hasMoney >= 0) return broken('Deze bron brengt uren, geen geld. Laat de bedragen leeg.', `years.${hasMoney}.committed`)
  return undefined
}

/** Records what a source brings per year: applied for, committed, received and spent; or hours (handbook §5.5). */
export const saveYears = defineUseCase({
  permission: 'finance.edit',
  input: saveYearsSchema,
  run: async ({ db, authorise, audit }, { programmeId, sourceId, version, years }) => {
    const source = await loadSource(db, programmeId, sourceId)
    if (!source) return notFound()
    if (!authorise(sourceResource(source))) return denied()
    const problem = unitProblem(source.kind, years)
    if (problem) return problem
    const before = typedYears(source)
    const { count } = await db.fundingSource.updateMany({ where: { id: sourceId, version }, data: { version: { increment: 1 } } })
    if (count === 0) return conflict({ told: rowsInWords(before), version: source.version })
    await db.fundingYear.deleteMany({ where: { sourceId } })
    await db.fundingYear.createMany({ data: years.map((row) => ({ municipalityId: source.municipalityId, sourceId, ...yearColumns(row) })) })
    const after = await db.fundingYear.findMany({ where: { sourceId }, orderBy: { year: 'asc' } })
    await audit({
      type: 'funding.years-saved' satisfies FinanceEvent, objectType: 'fundingSource', objectId: sourceId, programmeId,
      before: { years: before }, after: { years: typedYears({ years: after }) },
    })
    return ok({ sourceId })
  },
})
