import 'server-only'
import { toDayOrNull } from '@/lib/platform/day'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { FinanceEvent } from './audit-types'
import { carriedYears, filledInWords } from './carry-years'
import { loadSource, rowsInWords, sourceResource, typedYears } from './load-sources'
import { saveYearsSchema, type YearRow } from './schema'
import { spendByProblem, yearNotes } from './year-notes'

function unitProblem(kind: string, rows: readonly YearRow[]) {
  const hasMoney = rows.findIndex(({ applied, committed, received, spent }) => (applied ?? 0n) + (committed ?? 0n) + (received ?? 0n) + (spent ?? 0n) > 0n)
  if (kind === 'in_kind' && hasMoney >= 0) return broken('Deze bron brengt uren, geen geld. Laat de bedragen leeg.', `years.${hasMoney}.committed`)
  return undefined
}

/** Says at the first year that all money comes after the day on which it had to be spent. */
function dayProblem(spendBy: string | null, typed: readonly YearRow[], years: ReturnType<typeof carriedYears>) {
  const message = spendByProblem(spendBy, years)
  return message === undefined ? undefined : broken(message, `years.${typed.findIndex(({ year }) => year === Math.min(...years.map((row) => row.year)))}.year`)
}

/** Records what a source brings per year: applied for, committed, received and spent; or hours (handbook §5.5). */
export const saveYears = defineUseCase({
  permission: 'finance.edit',
  input: saveYearsSchema,
  run: async ({ db, authorise, audit }, { programmeId, sourceId, version, years: typed, until }) => {
    const source = await loadSource(db, programmeId, sourceId)
    if (!source) return notFound()
    if (!authorise(sourceResource(source))) return denied()
    const [years, spendBy] = [carriedYears(typed, until), toDayOrNull(source.spendBy)]
    const problem = unitProblem(source.kind, typed) ?? dayProblem(spendBy, typed, years)
    if (problem) return problem
    const before = typedYears(source)
    const { count } = await db.fundingSource.updateMany({ where: { id: sourceId, version }, data: { version: { increment: 1 } } })
    if (count === 0) return conflict({ told: rowsInWords(before), version: source.version })
    await db.fundingYear.deleteMany({ where: { sourceId } })
    await db.fundingYear.createMany({ data: years.map((row) => ({ municipalityId: source.municipalityId, sourceId, ...row })) })
    const after = await db.fundingYear.findMany({ where: { sourceId }, orderBy: { year: 'asc' } })
    await audit({
      type: 'funding.years-saved' satisfies FinanceEvent, objectType: 'fundingSource', objectId: sourceId, programmeId,
      before: { years: before }, after: { years: typedYears({ years: after }) },
    })
    return ok({ sourceId, notes: [...filledInWords(typed), ...yearNotes({ kind: source.kind, spendBy, years })] })
  },
})
