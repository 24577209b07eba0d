import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import type { Cell } from '@/lib/platform/office/xlsx'
import { lifeFieldLabels } from '@/lib/process/life-fields'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { costColumnNames, sourceColumnNames } from './import-columns'
import { fundingKindLabels } from './labels'
import { loadBook, type LoadedBook } from './load-book'
import { financeSchema } from './schema'

const orEmpty = (cents: bigint): Cell => (cents === 0n ? null : cents)

function sourceRows({ sources }: LoadedBook): Cell[][] {
  return sources.flatMap(({ name, kind, organisation, payer, field, structural, years }) => {
    const who: Cell[] = [name, fundingKindLabels[kind], organisation?.name ?? '', payer, field ? lifeFieldLabels[field] : '', structural ? 'ja' : 'nee']
    if (years.length === 0) return [[...who, null, null, null, null, null, null]]
    return years.map(({ year, appliedCents, committedCents, receivedCents, spentCents, hours }): Cell[] =>
      [...who, year, orEmpty(appliedCents), orEmpty(committedCents), orEmpty(receivedCents), orEmpty(spentCents), hours === 0 ? null : hours])
  })
}

const costRows = ({ costs, names }: LoadedBook): Cell[][] => costs.map(({ interventionId, goalId, label, year, amountCents }) =>
  [interventionId ? 'Interventie' : goalId ? 'Doel' : 'Organisatie', names.get(interventionId ?? goalId ?? '') ?? '', label, year, amountCents])

/** All sources and costs as tables that an import reads back. */
export const exportFinance = defineQuery({
  permission: 'finance.read',
  input: financeSchema,
  run: async ({ db, authorise }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const loaded = await loadBook(db, programmeId)
    return ok({
      name: programme.name,
      sources: { name: 'Bronnen', columns: sourceColumnNames, rows: sourceRows(loaded) }, costs: { name: 'Kosten', columns: costColumnNames, rows: costRows(loaded) },
    })
  },
})
