import { lower, type RowError } from './import-columns'
import { purposeNames, type PurposeNames } from './import-names'
import type { WholeBook } from './load-book'
import type { LoadedSource, sourceColumns } from './load-sources'
import { reporter, type Report } from './read-cells'
import type { yearColumns } from './carry-years'

type SourceData = ReturnType<typeof sourceColumns> & { reportedOn: Date | null; reportedBy: string }
export type NewSource = { readonly key: string; readonly data: SourceData }
export type SourceEdit = { readonly key: string; readonly data: Partial<SourceData> }
export type YearChange = { readonly key: string; readonly columns: ReturnType<typeof yearColumns> }
export type CostChange = { readonly id: string | null; readonly version: number; readonly purpose: string; readonly year: number; readonly label: string; readonly cents: bigint }
export type PurposeChange = { readonly key: string; readonly purpose: string; readonly year: number; readonly cents: bigint; readonly hours: number; readonly replaces: readonly string[] }
export type ConditionChange = { readonly key: string; readonly otherKey: string; readonly percentage: number; readonly note: string; readonly id: string | null }
/** One line of what an import would do. */
export type PlannedLine = { readonly sheet: string; readonly row: number; readonly what: string; readonly does: 'added' | 'changed'; readonly before: string; readonly after: string }

type Place = { readonly sheet: string; readonly row: number }

/** What is being made of a file: what it would do, and what is wrong with it. */
export type Draft = {
  readonly loaded: WholeBook; readonly partners: ReadonlyMap<string, string>; readonly names: PurposeNames; readonly today: string
  readonly known: ReturnType<typeof index>
  readonly errors: RowError[]; readonly warnings: RowError[]; readonly lines: PlannedLine[]
  same: number
  /** Where each thing stood first in the file. */
  readonly seen: Map<string, Place>
  /** How many years, purposes and conditions a source gets. */
  readonly counts: Map<string, number>
  readonly added: Map<string, NewSource>; readonly edits: SourceEdit[]; readonly years: Map<string, YearChange>
  readonly costs: CostChange[]; readonly purposes: Map<string, PurposeChange>; readonly conditions: ConditionChange[]
}

/** The sources that are there, by id and by name; of two in other capitals the first. */
const index = (sources: readonly LoadedSource[]) => ({
  byId: new Map(sources.map((source) => [source.id, source])), exact: new Map(sources.map(({ id, name }) => [name, id])),
  loose: new Map(sources.toReversed().map(({ id, name }) => [lower(name), id])),
})

type Given = Pick<Draft, 'loaded' | 'today'> & { readonly partners: readonly { id: string; name: string }[]; readonly cycle: number }
/** Nothing planned yet. */
export const noDraft = ({ cycle, partners, ...given }: Given): Draft => ({
  ...given, partners: new Map(partners.toReversed().map(({ id, name }) => [lower(name), id])), known: index(given.loaded.sources), names: purposeNames(given.loaded, cycle), errors: [], warnings: [], lines: [], same: 0, seen: new Map(), counts: new Map(),
  added: new Map(), edits: [], years: new Map(), costs: [], purposes: new Map(), conditions: [],
})

/** Writes down what is wrong in a row. */
export const reportAt = (to: Draft, { sheet, row }: Place): Report => reporter(sheet, row, to.errors)

/** Writes down what a row would do. */
export function tell(to: Draft, { sheet, row }: Place, what: string, before: string | null, after: string): void {
  to.lines.push({ sheet, row, what, does: before === null ? 'added' : 'changed', before: before ?? '', after })
}

/** Where the same thing stood before in the file; undefined the first time. */
export function firstTime(to: Draft, id: string, place: Place): Place | undefined {
  const first = to.seen.get(id)
  if (!first) to.seen.set(id, place)
  return first
}

/** Counts one more at a source beyond what is there; whether that is still no more than its form can save. */
export function fits(to: Draft, id: string, there: number, most: number): boolean {
  const count = (to.counts.get(id) ?? there) + 1
  to.counts.set(id, count)
  return count <= most
}

/** Where the same thing stood first, in words: the sheet only when it is another one. */
export const whereIs = (first: Place, here: Place): string => `rij ${first.row}${first.sheet === here.sheet ? '' : ` van “${first.sheet}”`}`

/** The source of a name: its id, or a key of its own when it is not there yet. Exactly so first, then in other capitals. */
export const sourceKeyOf = ({ known: { exact, loose } }: Draft, name: string): string => exact.get(name) ?? loose.get(lower(name)) ?? `new:${lower(name)}`

export const knownSource = ({ known: { byId } }: Draft, key: string): LoadedSource | undefined => byId.get(key)

/** The kind of a source that is there or that the file brings; undefined when it is neither. */
export const kindOfSource = (to: Draft, key: string) => knownSource(to, key)?.kind ?? to.added.get(key)?.data.kind

/** What a source brings in a year when the file is taken over. */
export const yearOfSource = (to: Draft, key: string, year: number) =>
  to.years.get(`${key}|${year}`)?.columns ?? knownSource(to, key)?.years.find((one) => one.year === year)

/** Rows by what they belong to; each group grows in place, for copying it at every row takes the square of their number. */
export function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}
