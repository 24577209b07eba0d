import 'server-only'
import { canonical, sha256 } from '@/lib/platform/audit'
import type { Db } from '@/lib/platform/db/client'
import { headed, tooManyRows, type Headed, type RowError, type Table, type TableKind } from './import-columns'
import { noDraft, type Draft } from './import-draft'
import { loadWholeBook } from './load-book'
import { planConditions } from './plan-conditions'
import { plannedChanges } from './planned-changes'
import { planCosts, planPurposes } from './plan-purposes'
import { planSources } from './plan-sources'
import { readConditionRows, readCostRows, readPurposeRows, readSourceRows } from './read-table'

export type ImportPlan = Draft & {
  readonly english: string[]; readonly examples: number
  /** Stands for the money as it is now and what would be done to it: when it differs at the import, somebody changed something in between. */
  readonly fingerprint: string
}

/** Cells that no column name stands above: most often a comma too many in a csv. */
const looseCells = ({ name, loose }: Headed): RowError[] =>
  loose.map((row) => ({ sheet: name, row, column: '', message: 'In deze rij staat iets waar geen kolomnaam boven staat. Staat er een komma te veel, of ontbreekt een kolomnaam?' }))

type Read<Row> = { readonly rows: readonly Row[]; readonly english: readonly string[] }
type Reader<Row> = (table: Headed, errors: RowError[]) => Read<Row>

/** Plans all tables, those that others lean on first; gives back the columns that were read as English. */
function planAll(to: Draft, tables: readonly Headed[]): string[] {
  const read = <Row>(kind: TableKind, reader: Reader<Row>): Read<Row> => {
    const all = tables.filter((table) => table.kind === kind).map((table) => reader(table, to.errors))
    return { rows: all.flatMap(({ rows }) => rows), english: all.flatMap(({ english }) => english) }
  }
  const [sources, costs, purposes] = [read('sources', readSourceRows), read('costs', readCostRows), read('purposes', readPurposeRows)]
  const conditions = read('conditions', (table, errors) => ({ rows: readConditionRows(table, errors), english: [] }))
  planSources(to, sources.rows)
  planCosts(to, costs.rows)
  planPurposes(to, purposes.rows)
  planConditions(to, conditions.rows)
  return [...new Set([...sources.english, ...costs.english, ...purposes.english])]
}

/** What an import would do, without doing it: nothing that is there is taken away. */
export async function planFinanceImport(db: Db, programme: { id: string; currentCycle: number }, tables: readonly Table[], today: string): Promise<ImportPlan | { problem: string }> {
  const tooMany = tooManyRows(tables)
  if (tooMany) return { problem: tooMany }
  const read = tables.flatMap((table) => headed(table) ?? [])
  for (const table of read) if ('problem' in table) return table
  const sound = read.flatMap((table) => ('problem' in table ? [] : [table]))
  const examples = sound.reduce((sum, table) => sum + table.examples, 0)
  if (sound.every(({ rows }) => rows.length === 0))
    return { problem: examples > 0 ? 'In het bestand staan alleen voorbeelden. Vul eronder uw eigen rijen in.' : 'Onder de kolomnamen staat nog niets.' }
  const partners = await db.organisation.findMany({ where: { programmeId: programme.id }, orderBy: { name: 'asc' }, select: { id: true, name: true } })
  const loaded = await loadWholeBook(db, programme.id)
  const to = noDraft({ loaded, partners, today, cycle: programme.currentCycle })
  to.errors.push(...sound.flatMap(looseCells))
  const english = planAll(to, sound)
  // Of one cell only the first thing that is wrong: the rest follows from it.
  const places = new Map(to.errors.toReversed().map((error) => [`${error.sheet}|${error.row}|${error.column}`, error]))
  const order = new Map(sound.map(({ name }, index) => [name, index]))
  const sheetOf = ({ sheet }: RowError) => order.get(sheet) ?? -1
  const state = [loaded.sources.map(({ id, version }) => [id, version]), loaded.costs.map(({ id, version }) => [id, version]), to.lines, plannedChanges(to)]
  return { ...to, english, examples, errors: to.errors.filter((error) => places.get(`${error.sheet}|${error.row}|${error.column}`) === error).toSorted((a, b) => sheetOf(a) - sheetOf(b) || a.row - b.row), fingerprint: sha256(canonical(state)) }
}
