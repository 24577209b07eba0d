/** The columns of a file with sources, a row for each year of each. */
export const sourceColumnNames = [
  'Bron', 'Soort', 'Partner', 'Betaald door', 'Leefgebied', 'Blijvend', 'Jaar', 'Aangevraagd', 'Toegekend', 'Ontvangen', 'Uitgegeven', 'Uren',
] as const
/** The columns of a file with costs. */
export const costColumnNames = ['Waarvoor', 'Naam', 'Omschrijving', 'Jaar', 'Bedrag'] as const
export const costKinds = { interventie: 'i', doel: 'g', organisatie: 'o' } as const

/** More than any programme has; a larger file is a mistake. */
export const mostRows = 5_000

export const same = (a: string, b: string) => a.trim().toLocaleLowerCase('nl') === b.trim().toLocaleLowerCase('nl')
/** What was typed, short enough to say back. */
export const clipped = (typed: string) => (typed.length > 60 ? `${typed.slice(0, 59)}…` : typed)

export type RowError = { readonly sheet: string; readonly row: number; readonly column: string; readonly message: string }
export type Table = { readonly name: string; readonly rows: readonly (readonly string[])[] }
/** A row with its number as people see it, and its cells by the name of their column. */
export type NamedRow = { readonly row: number; readonly cells: ReadonlyMap<string, string> }
export type Headed = { readonly kind: 'sources' | 'costs'; readonly name: string; readonly columns: readonly string[]; readonly rows: readonly NamedRow[] }

const isEmpty = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '')

function columnsOf(head: readonly string[], known: readonly string[], required: readonly string[]): string[] | { problem: string } {
  const filled = head.map((name) => name.trim())
  const unknown = filled.filter((name) => name !== '' && !known.some((column) => same(column, name)))
  if (unknown.length > 0) return { problem: `Deze kolom kennen wij niet: ${unknown.slice(0, 5).map((name) => `“${clipped(name)}”`).join(', ')}. Wij kennen: ${known.join(', ')}.` }
  const columns = filled.map((name) => known.find((column) => same(column, name)) ?? '')
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) < index)
  if (twice) return { problem: `De kolom “${twice}” staat er twee keer in.` }
  const missing = required.filter((name) => !columns.includes(name))
  return missing.length > 0 ? { problem: `Deze kolom ontbreekt: ${missing.map((name) => `“${name}”`).join(', ')}.` } : columns
}

/** What kind of table it is, by the names in its first row; nothing for an empty sheet. */
export function headed({ name, rows }: Table): Headed | { problem: string } | undefined {
  const [head = [], ...body] = rows
  if (rows.every(isEmpty)) return undefined
  if (body.length > mostRows) return { problem: `“${clipped(name)}” heeft ${body.length.toLocaleString('nl-NL')} rijen. Meer dan ${mostRows.toLocaleString('nl-NL')} kan niet in één keer.` }
  const has = (column: string) => head.some((cell) => same(cell, column))
  const kind = has('Bron') ? 'sources' : has('Waarvoor') ? 'costs' : undefined
  if (!kind) return { problem: `In “${clipped(name)}” staat geen kolom “Bron” en geen kolom “Waarvoor”. Download eerst het bestand van dit programma, dan ziet u welke kolommen wij kennen.` }
  const columns = kind === 'sources' ? columnsOf(head, sourceColumnNames, ['Bron', 'Jaar']) : columnsOf(head, costColumnNames, ['Waarvoor', 'Jaar', 'Bedrag'])
  if ('problem' in columns) return columns
  const named = body.map((cells, index) => ({ row: index + 2, cells: new Map(columns.map((column, at) => [column, (cells[at] ?? '').trim()])) }))
  return { kind, name, columns, rows: named.filter(({ cells }) => [...cells.values()].some((cell) => cell !== '')) }
}
