/** The columns of each table that can be taken over; a source has a row for each of its years. */
export const tableColumns = {
  sources: [
    'Bron', 'Soort', 'Partner', 'Betaald door', 'Leefgebied', 'Blijvend', 'Voorwaarden', 'Besteed uiterlijk op', 'Verantwoord uiterlijk op', 'Verantwoord op', 'Verantwoord door',
    'Jaar', 'Aangevraagd', 'Toegekend', 'Ontvangen', 'Uitgegeven', 'Uren',
  ],
  costs: ['Waarvoor', 'Naam', 'Omschrijving', 'Jaar', 'Bedrag'],
  purposes: ['Bron', 'Waarvoor', 'Naam', 'Jaar', 'Bedrag', 'Uren'],
  conditions: ['Bron', 'Vraagt geld van', 'Euro bij elke 100 euro', 'Toelichting'],
} as const
export type TableKind = keyof typeof tableColumns
/** In the order in which they lean on each other. */
export const tableKinds = Object.keys(tableColumns) as TableKind[]

const requiredColumns: Record<TableKind, readonly string[]> = {
  sources: ['Bron', 'Jaar'], costs: ['Waarvoor', 'Jaar', 'Bedrag'], purposes: ['Bron', 'Waarvoor', 'Jaar'], conditions: ['Bron', 'Vraagt geld van', 'Euro bij elke 100 euro'],
}
export const tableNames: Record<TableKind, string> = { sources: 'Bronnen', costs: 'Kosten', purposes: 'Bestemmingen', conditions: 'Cofinanciering' }
/** Sheets of our own template that only explain. */
export const explainingSheets = { explanation: 'Uitleg', names: 'Namen' } as const
/** What the examples in the template are called, so that nobody takes them over by accident. Anything else that begins so is somebody's own. */
export const exampleNames = {
  deal: 'Voorbeeld: Regio Deal', town: 'Voorbeeld: Inleg gemeente', surgery: 'Voorbeeld: Spreekuur geldzorgen', goal: 'Voorbeeld: naam van een doel', direction: 'Voorbeeld: procesregie',
} as const
const exampleCells: readonly (readonly [column: string, names: readonly string[]])[] = [
  ['Bron', [exampleNames.deal, exampleNames.town, exampleNames.surgery]], ['Naam', [exampleNames.goal]], ['Omschrijving', [exampleNames.direction]],
]

/** How a row says what it is for. */
export const costKinds = { interventie: 'i', doel: 'g', organisatie: 'o' } as const

/** In all tables together. Twenty years of sixty sources, each for eight purposes, is half of this; a larger file is a mistake. */
export const mostRows = 20_000
/** Above the names of the columns people write a title, seldom more. */
const mostAbove = 10

export const lower = (text: string) => text.trim().toLocaleLowerCase('nl')
export const same = (a: string, b: string) => lower(a) === lower(b)
/** What was typed, short enough to say back. */
export const clipped = (typed: string) => (typed.length > 60 ? `${typed.slice(0, 59)}…` : typed)

export type RowError = { readonly sheet: string; readonly row: number; readonly column: string; readonly message: string }
export type Table = { readonly name: string; readonly rows: readonly (readonly string[])[] }
/** A row with its number as people see it, and its cells by the name of their column. */
export type NamedRow = { readonly row: number; readonly cells: ReadonlyMap<string, string> }
export type Headed = {
  readonly kind: TableKind; readonly name: string; readonly columns: readonly string[]; readonly rows: readonly NamedRow[]
  /** Rows with something in a cell that no column name stands above. */
  readonly loose: readonly number[]
  readonly examples: number
}

const isEmpty = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '')
const has = (cells: readonly string[], column: string) => cells.some((cell) => same(cell, column))

function kindOf(head: readonly string[]): TableKind {
  if (!has(head, 'Bron')) return 'costs'
  if (has(head, 'Vraagt geld van')) return 'conditions'
  return has(head, 'Waarvoor') ? 'purposes' : 'sources'
}

function columnsOf(head: readonly string[], kind: TableKind): string[] | { problem: string } {
  const known: readonly string[] = tableColumns[kind]
  const filled = head.map((name) => name.trim())
  const unknown = filled.filter((name) => name !== '' && !known.some((column) => same(column, name)))
  if (unknown.length > 0) return { problem: `Deze kolom kennen wij niet: ${unknown.slice(0, 5).map((name) => `“${clipped(name)}”`).join(', ')}. Wij kennen: ${known.join(', ')}.` }
  const columns = filled.map((name) => known.find((column) => same(column, name)) ?? '')
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) < index)
  if (twice) return { problem: `De kolom “${twice}” staat er twee keer in.` }
  const missing = requiredColumns[kind].filter((name) => !columns.includes(name))
  return missing.length > 0 ? { problem: `Deze kolom ontbreekt: ${missing.map((name) => `“${name}”`).join(', ')}.` } : columns
}

const isExample = ({ cells }: NamedRow) => exampleCells.some(([column, names]) => names.includes(cells.get(column) ?? ''))

const explains = (name: string) => Object.values(explainingSheets).some((sheet) => same(sheet, name))

/** Says that there is more in the tables together than can be taken over at once; counted before any of it is read. */
export function tooManyRows(tables: readonly Table[]): string | undefined {
  const filled = tables.filter(({ name }) => !explains(name)).map(({ rows }) => rows.filter((cells) => !isEmpty(cells)).length)
  const count = filled.reduce((sum, size) => sum + Math.max(0, size - 1), 0)
  if (count <= mostRows) return undefined
  return `In dit bestand staan ${count.toLocaleString('nl-NL')} rijen. Meer dan ${mostRows.toLocaleString('nl-NL')} kan niet in één keer, alle bladen samen. Verdeel ze over meer bestanden.`
}

/** What kind of table it is, by the names of its columns; nothing for an empty sheet and for the ones that only explain. */
export function headed({ name, rows }: Table): Headed | { problem: string } | undefined {
  if (rows.every(isEmpty) || explains(name)) return undefined
  const title = clipped(name)
  const at = rows.slice(0, mostAbove).findIndex((cells) => has(cells, 'Bron') || has(cells, 'Waarvoor'))
  const head = rows[at]
  if (!head) return { problem: `In “${title}” staat geen kolom “Bron” en geen kolom “Waarvoor”. Download het lege bestand, dan ziet u welke kolommen wij kennen.` }
  const kind = kindOf(head)
  const columns = columnsOf(head, kind)
  if ('problem' in columns) return { problem: `In “${title}”: ${columns.problem}` }
  const body = rows.slice(at + 1).map((cells, index) => ({ row: at + index + 2, cells: cells.map((cell) => cell.trim()) })).filter(({ cells }) => !isEmpty(cells))
  const named = body.map(({ row, cells }) => ({ row, cells: new Map(columns.flatMap((column, index) => column === '' ? [] : [[column, cells[index] ?? ''] as const])) }))
  const real = named.filter((row) => !isExample(row))
  return {
    kind, name, columns: columns.filter((column) => column !== ''), rows: real, examples: named.length - real.length,
    loose: body.filter(({ cells }) => cells.some((cell, index) => cell !== '' && (columns[index] ?? '') === '')).map(({ row }) => row),
  }
}
