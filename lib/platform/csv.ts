/** A table as text, the way spreadsheets read and write it (RFC 4180), with `;` or `,` between cells. */
export type CsvText = { readonly rows: string[][] } | { readonly problem: string }

const formula = /^'*[=+\-@\t\r]/
const defused = /^'+[=+\-@\t\r]/

/** A cell that begins like a formula would run when somebody opens the file: an apostrophe makes it text. */
export const defuse = (cell: string) => (formula.test(cell) ? `'${cell}` : cell)
/** A cell as somebody typed it, before it was made safe. */
export const restore = (cell: string) => (defused.test(cell) ? cell.slice(1) : cell)

const quote = (cell: string) => (/[";,\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Writes rows for a Dutch spreadsheet: `;` between cells and a mark that says UTF-8. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map((cell) => quote(defuse(cell))).join(';')).join('\r\n')}\r\n`

/** The separator is what stands most in the first line, outside quotes. */
function separatorOf(text: string): string {
  const [line = ''] = text.replaceAll(/"[^"]*"/g, '').split(/\r?\n/, 1)
  return line.split(',').length > line.split(';').length ? ',' : ';'
}

/** One cell and where it ends, at a separator, a line end or the end of the text; undefined when a quote is never closed. */
function cellAt(text: string, start: number, separator: string): { cell: string; end: number } | undefined {
  if (text[start] !== '"') {
    let end = start
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
    return { cell: text.slice(start, end), end }
  }
  let [cell, at] = ['', start + 1]
  for (;;) {
    const close = text.indexOf('"', at)
    if (close < 0) return undefined
    cell += text.slice(at, close)
    if (text[close + 1] !== '"') return { cell, end: close + 1 }
    cell += '"'
    at = close + 2
  }
}

const lineEnd = (text: string, at: number) => (text.startsWith('\r\n', at) ? 2 : text[at] === '\n' || text[at] === '\r' ? 1 : 0)

/** Reads rows of cells; empty rows only where row numbers must stay what people see. Stops with a problem, in plain words and with the line, when the text is no table. */
export function readCsv(given: string, { keepEmptyRows = false } = {}): CsvText {
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given
  const separator = separatorOf(text)
  const rows: string[][] = []
  let [row, at]: [string[], number] = [[], 0]
  while (at < text.length || row.length > 0) {
    const found = cellAt(text, at, separator)
    if (!found) return { problem: `In regel ${rows.length + 1} begint een aanhalingsteken dat nergens eindigt.` }
    row.push(restore(found.cell))
    at = found.end
    if (text[at] === separator) { at += 1; continue }
    const skip = lineEnd(text, at)
    if (skip === 0 && at < text.length) return { problem: `In regel ${rows.length + 1} staat tekst na een aanhalingsteken.` }
    at += skip
    rows.push(row)
    row = []
  }
  return { rows: keepEmptyRows ? rows : rows.filter((cells) => cells.some((cell) => cell.trim() !== '')) }
}
