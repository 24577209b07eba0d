import 'server-only'
import { strToU8, zipSync } from 'fflate'
import { defuse } from '@/lib/platform/csv'
import { xmlText } from './xml-text'

/** A text, an amount in cents, or a whole number; nothing for nothing. */
export type Cell = string | bigint | number | null
export type Sheet = { readonly name: string; readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] }

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
export const xlsxType = `${spreadsheet}.sheet`

const [amountStyle, headStyle] = [1, 2]
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="4" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`

// What begins like a formula is text here already, but would not stay so when somebody saves the file as csv.
const textCell = (text: string, style = 0): string => `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${xmlText(defuse(text))}</t></is></c>`

/** Cents as a decimal number, without ever being a floating point number. */
function decimal(cents: bigint): string {
  const [minus, size] = cents < 0n ? ['-', -cents] : ['', cents]
  return `${minus}${size / 100n}.${String(size % 100n).padStart(2, '0')}`
}

function cell(value: Cell): string {
  if (value === null || value === '') return '<c/>'
  if (typeof value === 'string') return textCell(value)
  return typeof value === 'bigint' ? `<c s="${amountStyle}"><v>${decimal(value)}</v></c>` : `<c><v>${value}</v></c>`
}

function worksheet({ columns, rows }: Sheet): string {
  const lines = [columns.map((name) => textCell(name, headStyle)), ...rows.map((row) => row.map(cell))]
  const frozen = '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  const widths = columns.map((_, index) => `<col min="${index + 1}" max="${index + 1}" width="18" customWidth="1"/>`).join('')
  return `${head}<worksheet xmlns="${main}">${frozen}<cols>${widths}</cols><sheetData>${lines.map((cells) => `<row>${cells.join('')}</row>`).join('')}</sheetData></worksheet>`
}

/** A workbook for a spreadsheet (Office Open XML, ECMA-376): sheets with a head, texts and amounts. */
export function writeXlsx(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const each = (of: (sheet: Sheet, number: number) => string) => sheets.map((sheet, index) => of(sheet, index + 1)).join('')
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${xlsxType}.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each(({ name }, n) => `<sheet name="${xmlText(name)}" sheetId="${n}" r:id="r${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships">${each((_, n) => `<Relationship Id="r${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="styles" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
  }
  for (const [index, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${index + 1}.xml`] = worksheet(sheet)
  return new Uint8Array(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))))
}
