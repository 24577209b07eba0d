import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import type { Cell, Sheet } from '@/lib/platform/office/xlsx'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { keyOf } from './destined-money'
import { lower, tableColumns, tableKinds, tableNames, type TableKind } from './import-columns'
import { purposeNames, type PurposeNames } from './import-names'
import { loadWholeBook, type WholeBook } from './load-book'
import { financeSchema } from './schema'
import { cellsOf, wordsOf } from './source-cells'

type Rows = Cell[][]
const orEmpty = (cents: bigint): Cell => (cents === 0n ? null : cents)
const hoursCell = (hours: number): Cell => (hours === 0 ? null : hours)

function sourceRows({ sources }: WholeBook): Rows {
  return sources.flatMap((source) => {
    const cells = cellsOf(wordsOf(source))
    const who: Cell[] = [
      source.name, cells.kind, cells.partner, cells.payer, cells.field, cells.structural, cells.conditions, cells.spendBy, cells.reportBy, cells.reportedOn, cells.reportedBy,
    ]
    if (source.years.length === 0) return [[...who, null, null, null, null, null, null]]
    return source.years.map(({ year, appliedCents, committedCents, receivedCents, spentCents, hours }): Cell[] =>
      [...who, year, orEmpty(appliedCents), orEmpty(committedCents), orEmpty(receivedCents), orEmpty(spentCents), hoursCell(hours)])
  })
}

const whats = (purpose: string, { nameOf }: PurposeNames): [Cell, Cell] =>
  [purpose === 'o' ? 'Organisatie' : purpose.startsWith('g:') ? 'Doel' : 'Interventie', nameOf.get(purpose) ?? '']

/** Lines that a file could not tell apart are one line. */
function addedUp<T extends { cents: bigint; hours: number }>(lines: readonly (T & { id: string })[]): T[] {
  const all = new Map<string, T>()
  for (const line of lines) {
    const before = all.get(line.id)
    all.set(line.id, before ? { ...before, cents: before.cents + line.cents, hours: before.hours + line.hours } : line)
  }
  return [...all.values()]
}

const costRows = ({ costs }: WholeBook, names: PurposeNames): Rows =>
  addedUp(costs.map((cost) => ({ id: `${keyOf(cost)}|${cost.year}|${lower(cost.label)}`, purpose: keyOf(cost), label: cost.label, year: cost.year, cents: cost.amountCents, hours: 0 })))
    .map(({ purpose, label, year, cents }) => [...whats(purpose, names), label, year, cents])

const purposeRows = ({ sources }: WholeBook, names: PurposeNames): Rows => sources.flatMap(({ name, coverages }) =>
  addedUp(coverages.map((one) => ({ id: `${keyOf(one)}|${one.year}`, purpose: keyOf(one), year: one.year, cents: one.amountCents, hours: one.hours })))
    .map(({ purpose, year, cents, hours }) => [name, ...whats(purpose, names), year, orEmpty(cents), hoursCell(hours)]))

const conditionRows = ({ sources }: WholeBook): Rows => sources.flatMap(({ name, needs }) => needs.map(({ other, percentage, note }) => [name, other.name, percentage, note]))

/** All sources, costs, purposes and co-financing as tables that an import reads back. */
export const exportFinance = defineQuery({
  permission: 'finance.read',
  input: financeSchema,
  run: async ({ db, authorise }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const loaded = await loadWholeBook(db, programmeId)
    const names = purposeNames(loaded, programme.currentCycle)
    const rows: Record<TableKind, Rows> = { sources: sourceRows(loaded), costs: costRows(loaded, names), purposes: purposeRows(loaded, names), conditions: conditionRows(loaded) }
    return ok({ name: programme.name, tables: tableKinds.map((kind): Sheet & { kind: TableKind } => ({ kind, name: tableNames[kind], columns: tableColumns[kind], rows: rows[kind] })) })
  },
})
