import 'server-only'
import { canonical, sha256 } from '@/lib/platform/audit'
import type { Db } from '@/lib/platform/db/client'
import { typedAmount } from '@/lib/platform/form/numbers'
import { keyOf } from './destined-money'
import { headed, same, type RowError, type Table } from './import-columns'
import { loadBook, type LoadedBook } from './load-book'
import { readCostRows, readSourceRows, type CostRow, type SourceRow } from './read-table'
import { yearColumns } from './save-years'

type NewSource = { readonly key: string; readonly row: SourceRow; readonly organisationId: string | null }
type YearChange = { readonly sourceKey: string; readonly sourceId: string | null; readonly sourceVersion: number; readonly columns: ReturnType<typeof yearColumns>; readonly before: string | null }
type CostChange = { readonly id: string | null; readonly version: number; readonly purpose: string; readonly row: CostRow; readonly before: string | null }
/** One line of what an import would do. */
export type PlannedLine = { readonly sheet: string; readonly row: number; readonly what: string; readonly does: 'added' | 'changed'; readonly before: string; readonly after: string }
export type ImportPlan = {
  readonly errors: readonly RowError[]; readonly lines: readonly PlannedLine[]; readonly same: number; readonly english: readonly string[]
  readonly sources: readonly NewSource[]; readonly years: readonly YearChange[]; readonly costs: readonly CostChange[]
  /** Stands for the money as it is now: when it differs at the import, somebody changed it in between. */
  readonly seen: string
}

const lower = (text: string) => text.trim().toLocaleLowerCase('nl')
const inWords = ({ appliedCents, committedCents, receivedCents, spentCents, hours }: Omit<ReturnType<typeof yearColumns>, 'year'>) =>
  hours > 0 ? `${hours} uren` : [appliedCents, committedCents, receivedCents, spentCents].map((cents) => typedAmount(cents)).join(' / ')

type Building = { errors: RowError[]; lines: PlannedLine[]; same: number; sources: NewSource[]; years: YearChange[]; costs: CostChange[] }
type Given = { readonly loaded: LoadedBook; readonly partners: readonly { id: string; name: string }[]; readonly sheet: string; readonly to: Building }

/** A source that is not there yet: it needs a kind and somebody who pays. */
function planSource({ partners, sheet, to }: Given, row: SourceRow): void {
  const report = (column: string, message: string) => to.errors.push({ sheet, row: row.row, column, message })
  const partner = row.partner === '' ? undefined : partners.find(({ name }) => same(name, row.partner))
  if (row.partner !== '' && !partner) report('Partner', `“${row.partner}” is geen partner van dit programma. Zet een betaler van buiten in de kolom “Betaald door”.`)
  if (row.kind === null) report('Soort', `“${row.name}” is een nieuwe bron. Vul in wat voor geld het is.`)
  if (row.partner === '' && row.payer === '') report('Betaald door', `“${row.name}” is een nieuwe bron. Vul de partner in, of wie er betaalt.`)
  to.sources.push({ key: lower(row.name), row, organisationId: partner?.id ?? null })
  to.lines.push({ sheet, row: row.row, what: `Bron “${row.name}”`, does: 'added', before: '', after: row.partner || row.payer })
}

function planYear({ loaded, sheet, to }: Given, row: SourceRow, year: NonNullable<SourceRow['year']>): void {
  const source = loaded.sources.find(({ name }) => lower(name) === lower(row.name))
  const kind = source?.kind ?? to.sources.find(({ key }) => key === lower(row.name))?.row.kind
  const columns = yearColumns(year)
  const money = columns.appliedCents + columns.committedCents + columns.receivedCents + columns.spentCents
  if (kind === 'in_kind' && money > 0n) to.errors.push({ sheet, row: row.row, column: 'Toegekend', message: 'Deze bron brengt uren, geen geld. Laat de bedragen leeg.' })
  if (to.years.some((other) => other.sourceKey === lower(row.name) && other.columns.year === year.year)) {
    to.errors.push({ sheet, row: row.row, column: 'Jaar', message: `“${row.name}” staat voor ${year.year} al eerder in het bestand.` })
    return
  }
  const known = source?.years.find((one) => one.year === year.year)
  const [before, after] = [known ? inWords(known) : null, inWords(columns)]
  if (before === after) { to.same += 1; return }
  to.years.push({ sourceKey: lower(row.name), sourceId: source?.id ?? null, sourceVersion: source?.version ?? 0, columns, before })
  to.lines.push({ sheet, row: row.row, what: `${row.name}, ${year.year}`, does: known ? 'changed' : 'added', before: before ?? '', after })
}

function planSources(given: Given, rows: readonly SourceRow[]): void {
  const known = new Set(given.loaded.sources.map(({ name }) => lower(name)))
  for (const row of rows) {
    if (row.name === '') continue
    if (!known.has(lower(row.name))) { planSource(given, row); known.add(lower(row.name)) }
    if (row.year) planYear(given, row, row.year)
  }
}

/** What a cost is for, by its name; a message when there is no such thing, or more than one. */
function purposeOf({ loaded }: Given, { kind, name }: CostRow, cycle: number): string | { problem: string } {
  if (kind === 'o') return 'o'
  const all = kind === 'g' ? loaded.goals : loaded.interventions.filter(({ execution, status }) => execution.cycle === cycle && status !== 'declined')
  const found = all.filter(({ title }) => same(title, name))
  const what = kind === 'g' ? 'doel' : 'interventie'
  if (found.length > 1) return { problem: `Er zijn meer ${kind === 'g' ? 'doelen' : 'interventies'} die “${name}” heten.` }
  return found[0] ? `${kind}:${found[0].id}` : { problem: `Er is geen ${what} “${name}” in dit programma.` }
}

function planCosts(given: Given, rows: readonly CostRow[], cycle: number): void {
  const { loaded, sheet, to } = given
  for (const row of rows) {
    const report = (column: string, message: string) => to.errors.push({ sheet, row: row.row, column, message })
    const purpose = purposeOf(given, row, cycle)
    if (typeof purpose !== 'string') { report('Naam', purpose.problem); continue }
    if (to.costs.some((other) => other.purpose === purpose && other.row.year === row.year && same(other.row.label, row.label))) { report('Omschrijving', 'Deze kosten staan voor dit jaar al eerder in het bestand. Tel ze op, of geef ze een andere omschrijving.'); continue }
    const found = loaded.costs.filter((cost) => keyOf(cost) === purpose && cost.year === row.year && same(cost.label, row.label))
    if (found.length > 1) { report('Omschrijving', 'In het programma staan deze kosten voor dit jaar meer dan één keer. Geef ze daar eerst een eigen omschrijving.'); continue }
    const [known] = found
    const before = known ? typedAmount(known.amountCents) : null
    // Also what stays the same is remembered, so that it cannot stand in the file twice.
    to.costs.push({ id: known?.id ?? null, version: known?.version ?? 0, purpose, row, before })
    if (before === typedAmount(row.cents)) { to.same += 1; continue }
    to.lines.push({ sheet, row: row.row, what: `${row.label || row.name || 'Kosten'}, ${row.year}`, does: known ? 'changed' : 'added', before: before ?? '', after: typedAmount(row.cents) })
  }
}

/** What an import would do, without doing it: nothing that is there is taken away. */
export async function planFinanceImport(db: Db, programme: { id: string; currentCycle: number }, tables: readonly Table[]): Promise<ImportPlan | { problem: string }> {
  const read = tables.flatMap((table) => headed(table) ?? [])
  for (const table of read) if ('problem' in table) return table
  const sound = read.flatMap((table) => ('problem' in table ? [] : [table]))
  if (sound.every(({ rows }) => rows.length === 0)) return { problem: 'Onder de kolomnamen staat nog niets.' }
  const [loaded, partners] = [await loadBook(db, programme.id), await db.organisation.findMany({ where: { programmeId: programme.id }, select: { id: true, name: true } })]
  const to: Building = { errors: [], lines: [], same: 0, sources: [], years: [], costs: [] }
  const english: string[] = []
  for (const table of sound) {
    const given = { loaded, partners, sheet: table.name, to }
    if (table.kind === 'sources') {
      const { rows, english: columns } = readSourceRows(table, to.errors)
      planSources(given, rows)
      english.push(...columns)
    } else {
      const { rows, english: columns } = readCostRows(table, to.errors)
      planCosts(given, rows, programme.currentCycle)
      english.push(...columns)
    }
  }
  const state = [loaded.sources.map(({ id, version }) => [id, version]), loaded.costs.map(({ id, version }) => [id, version])]
  const costs = to.costs.filter(({ before, row }) => before !== typedAmount(row.cents))
  return { ...to, costs, english, errors: to.errors.toSorted((a, b) => a.row - b.row), seen: sha256(canonical(state)) }
}

