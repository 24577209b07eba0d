import 'server-only'
import { mostRows } from '@/lib/finance/import-columns'
import { readCsv } from '@/lib/platform/csv'
import { readXlsx, type SheetRows } from '@/lib/platform/office/read-xlsx'

const oldWorkbook = 'Dit is een oud Excel-bestand (xls). Bewaar het in uw spreadsheet als xlsx en kies het opnieuw.'
const noText = 'Dit bestand is geen tekst die wij kunnen lezen. Bewaar het in uw spreadsheet als xlsx of als “CSV UTF-8”.'

const starts = (bytes: Buffer, ...signature: number[]) => signature.every((byte, index) => bytes[index] === byte)

/** Spreadsheets on Windows often write another alphabet than UTF-8. */
function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

type ReadTables = { tables: readonly SheetRows[] } | { problem: string }

/** The tables in a file: of a workbook every sheet, of a text the one table it is. */
function tablesIn(bytes: Buffer, name: string): ReadTables {
  if (starts(bytes, 0x50, 0x4b)) {
    const book = readXlsx(bytes, mostRows)
    return 'problem' in book ? book : { tables: book.sheets }
  }
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { problem: oldWorkbook }
  const text = textOf(bytes)
  if (text.trim() === '') return { problem: 'Dit bestand is leeg.' }
  if (text.includes('\0')) return { problem: noText }
  const read = readCsv(text, { keepEmptyRows: true })
  return 'problem' in read ? read : { tables: [{ name: name.slice(0, 200), rows: read.rows }] }
}

/** The tables in all files that were chosen; a csv has one, so somebody may bring several. */
export async function readTables(files: readonly File[]): Promise<ReadTables> {
  const tables: SheetRows[] = []
  for (const file of files) {
    const read = tablesIn(Buffer.from(await file.arrayBuffer()), file.name)
    if ('problem' in read) return files.length === 1 ? read : { problem: `${file.name}: ${read.problem}` }
    tables.push(...read.tables)
  }
  return { tables }
}
