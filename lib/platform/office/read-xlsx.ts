import 'server-only'
import { restore } from '@/lib/platform/csv'
import { zipEntries, zipText } from '@/lib/platform/files/zip-entries'
import { readXml } from './xml-text'

/*
 * Our own small reader, for files of strangers: the readers we tried make room for every cell up to the last one that
 * is named, so that a file of a few kilobytes with one cell at XFD1048576 takes the whole server down.
 */

export type SheetRows = { readonly name: string; readonly rows: readonly (readonly string[])[] }
export type ReadWorkbook = { readonly sheets: readonly SheetRows[] } | { readonly problem: string }

/** Unpacked, a sheet of five thousand rows is a few megabytes. */
const mostBytes = 25_000_000
const mostColumns = 60
const mostSheets = 20
/** Of all sheets together; one text of a workbook can stand in many cells. */
const mostCells = 400_000
const mostCharacters = 8_000_000
const longestText = 5_000
const unreadable = 'Dit bestand kunnen wij niet lezen. Bewaar het in uw spreadsheet opnieuw als xlsx of als “CSV UTF-8”.'

class Refused extends Error {}

/** `AB` is column 27, counted from 0. */
const columnAt = (letters: string) => Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** A number as a Dutch person would type it, rounded to the fifteen digits a spreadsheet itself shows. */
function numberText(raw: string): string {
  const value = Number(Number(raw).toPrecision(15))
  return raw.trim() === '' || !Number.isFinite(value) ? raw : String(value).replace('.', ',')
}

function valueOf(type: string | undefined, raw: string, shared: readonly string[]): string {
  switch (type) {
    case 's': return restore(shared[Number(raw)] ?? '')
    case 'b': return raw === '1' ? 'ja' : 'nee'
    case 'inlineStr': case 'str': case 'e': return restore(raw)
    default: return numberText(raw)
  }
}

/** The shared texts; of a text in parts the parts together, without how it is pronounced. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = []
  let [inText, aside] = [false, 0]
  for (const event of readXml(xml)) {
    if (event.kind === 'text') { if (inText && aside === 0) texts.push((texts.pop() ?? '') + event.text); continue }
    const open = event.kind === 'open'
    if (event.name === 'si' && open) texts.push('')
    if (event.name === 't') inText = open
    if (event.name === 'rPh') aside += open ? 1 : -1
  }
  return texts
}

/** How much of a workbook was read, so that a small file cannot become a large one. */
type Read = { cells: number; characters: number }

function count(read: Read, text: string, row: number): string {
  if (text.length > longestText) throw new Refused(`In rij ${row + 1} staat een tekst van meer dan ${longestText.toLocaleString('nl-NL')} tekens. Maak hem korter.`)
  read.cells++
  read.characters += text.length
  if (read.cells > mostCells || read.characters > mostCharacters) throw new Refused('In dit bestand staat te veel. Neem het in delen over.')
  return text
}

/** The rows of a sheet; empty ones in between are kept, so that row numbers stay what people see. */
function sheetRows(xml: string, shared: readonly string[], mostRows: number, read: Read): string[][] {
  const rows: string[][] = []
  let [row, column, type, raw, reading]: [number, number, string | undefined, string, boolean] = [-1, -1, undefined, '', false]
  for (const event of readXml(xml)) {
    if (event.kind === 'text') { if (reading) raw += event.text; continue }
    const open = event.kind === 'open'
    if (event.name === 'row' && open) [row, column] = [Number(event.attributes('r') ?? row + 2) - 1, -1]
    else if (event.name === 'c' && open) {
      const letters = /^([A-Z]{1,3})\d+$/.exec(event.attributes('r') ?? '')?.[1]
      ;[column, type, raw] = [letters === undefined ? column + 1 : columnAt(letters), event.attributes('t'), '']
    } else if (event.name === 'v' || event.name === 't') reading = open
    else if (event.name === 'c' && raw !== '') {
      if (!(row >= 0 && row <= mostRows)) throw new Refused(`Dit bestand heeft meer dan ${mostRows.toLocaleString('nl-NL')} rijen. Neem het in delen over.`)
      if (column >= mostColumns) throw new Refused(`Dit bestand heeft meer dan ${mostColumns} kolommen.`)
      while (rows.length <= row) rows.push([])
      const cells = rows[row] ?? []
      while (cells.length < column) cells.push('')
      cells[column] = count(read, valueOf(type, raw, shared), row)
    }
  }
  return rows
}

/** The sheets of a workbook and where they are, in the order of its tabs; hidden ones too. */
function sheetPlaces(workbook: string, relations: string): { name: string; place: string }[] {
  const targets = new Map<string, string>()
  for (const event of readXml(relations)) if (event.kind === 'open' && event.name === 'Relationship') targets.set(event.attributes('Id') ?? '', event.attributes('Target') ?? '')
  const places: { name: string; place: string }[] = []
  for (const event of readXml(workbook)) {
    if (event.kind !== 'open' || event.name !== 'sheet') continue
    const target = targets.get(event.attributes('id') ?? '') ?? ''
    places.push({ name: event.attributes('name') ?? '', place: target.startsWith('/') ? target.slice(1) : `xl/${target}` })
  }
  return places
}

function readParts(bytes: Buffer, mostRows: number): ReadWorkbook {
  const entries = zipEntries(bytes) ?? []
  let unpacked = 0
  const textOf = (name: string): string => {
    const [only, second] = entries.filter((entry) => entry.name === name)
    const text = only && !second ? zipText(bytes, only, mostBytes) : null
    unpacked += text?.length ?? 0
    if (text === null || unpacked > 2 * mostBytes) throw new Refused(unreadable)
    return text
  }
  const places = sheetPlaces(textOf('xl/workbook.xml'), textOf('xl/_rels/workbook.xml.rels'))
  if (places.length === 0 || places.length > mostSheets) return { problem: unreadable }
  // A part that is named twice would be read twice.
  if (new Set(places.map(({ place }) => place)).size < places.length) return { problem: unreadable }
  const read: Read = { cells: 0, characters: 0 }
  const shared = entries.some(({ name }) => name === 'xl/sharedStrings.xml') ? sharedTexts(textOf('xl/sharedStrings.xml')) : []
  return { sheets: places.map(({ name, place }) => ({ name, rows: sheetRows(textOf(place), shared, mostRows, read) })) }
}

/** Reads the texts and numbers of a workbook (xlsx); of a formula what came out of it. Never more than `mostRows` rows under the head. */
export function readXlsx(bytes: Buffer, mostRows: number): ReadWorkbook {
  try {
    return readParts(bytes, mostRows)
  } catch (error) {
    if (error instanceof Refused) return { problem: error.message }
    if (error instanceof Error && error.message.includes('XML of a spreadsheet')) return { problem: unreadable }
    throw error
  }
}
