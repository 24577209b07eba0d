import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typedAmount } from '@/lib/platform/form/numbers'
import { readXlsx } from './read-xlsx'
import { writeXlsx, type Cell } from './xlsx'

const read = (bytes: Uint8Array, mostRows = 5000) => readXlsx(Buffer.from(bytes), mostRows)
const book = (rows: readonly (readonly Cell[])[]) => writeXlsx([{ name: 'Bronnen & kosten', columns: ['Naam', 'Bedrag'], rows }])

/** The same workbook, with another first sheet or shared texts. */
function remade(sheet: string, shared?: string) {
  const parts = unzipSync(book([]))
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet), ...(shared === undefined ? {} : { 'xl/sharedStrings.xml': strToU8(shared) }) })
}
const sheet = (rows: string) => `<?xml version="1.0"?><x:worksheet xmlns:x="main"><x:sheetData>${rows}</x:sheetData></x:worksheet>`
const rowsOf = (bytes: Uint8Array) => {
  const found = read(bytes)
  return 'problem' in found ? found.problem : found.sheets[0]?.rows
}

describe('writing and reading back', () => {
  it('gives back every text and amount', () => {
    const text = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '&', '<', '"', ' ', 'a', 'é', '€', '1', '\n'), minLength: 1, maxLength: 12 })
    fc.assert(fc.property(fc.array(fc.tuple(text, fc.bigInt({ min: 0n, max: 10n ** 13n })), { maxLength: 6 }), (rows) => {
      expect(rowsOf(book(rows))).toEqual([['Naam', 'Bedrag'], ...rows.map(([name, cents]) => [name, String(Number(typedAmount(cents).replace(',', '.'))).replace('.', ',')])])
    }), { numRuns: 200 })
  })
  it('leaves nothing that a spreadsheet would run', () => {
    const xml = strFromU8(unzipSync(book([['=1+1', 5n]]))['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(xml).toContain("'=1+1")
    expect(xml).not.toContain('<f>')
    expect(xml).toContain('<v>0.05</v>')
  })
  it('keeps the name of a sheet', () => {
    expect(read(book([]))).toMatchObject({ sheets: [{ name: 'Bronnen & kosten' }] })
  })
})

describe('what other programs write', () => {
  it('reads shared texts in parts, numbers, outcomes of formulas, gaps and yes or no', () => {
    const shared = '<sst><si><t>Naam</t></si><si><r><t xml:space="preserve">Re</t></r><r><t>gio &amp; &#8364;</t></r><rPh sb="0"><t>x</t></rPh></si></sst>'
    const rows = '<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="C1" t="b"><x:v>1</x:v></x:c></x:row><x:row r="3"><x:c r="A3" t="s"><x:v>1</x:v></x:c><x:c r="B3"><x:f>B1*2</x:f><x:v>1.2500005E6</x:v></x:c><x:c r="C3"><x:v>0.30000000000000004</x:v></x:c></x:row>'
    expect(rowsOf(remade(sheet(rows), shared))).toEqual([['Naam', '', 'ja'], [], ['Regio & €', '1250000,5', '0,3']])
  })
})

describe('files that mean harm or are none', () => {
  it('does not make room for a cell far away', () => {
    expect(rowsOf(remade(sheet('<x:row r="1048576"><x:c r="XFD1048576"><x:v>1</x:v></x:c></x:row>')))).toContain('5.000 rijen')
    expect(rowsOf(remade(sheet('<x:row r="2"><x:c r="XFD2"><x:v>1</x:v></x:c></x:row>')))).toContain('60 kolommen')
  })
  it('refuses fifty thousand rows, quickly', () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => `<x:row r="${index + 1}"><x:c r="A${index + 1}"><x:v>1</x:v></x:c></x:row>`).join('')
    expect(rowsOf(remade(sheet(rows)))).toContain('meer dan 5.000 rijen')
  })
  it.each([['a tag without an end', `<x:row ${'a'.repeat(2_000_000)}`], ['tags in tags', '<a'.repeat(500_000)], ['a remark without an end', '<!--'.repeat(500_000)], ['a tag as long as a book', `<x:row r="${'1'.repeat(30_000)}"/>`]])('does not hang on %s', (_, harm) => {
    expect(rowsOf(remade(sheet(harm)))).toContain('niet lezen')
  })
  it('does not let one long text stand in every cell', () => {
    const cells = Array.from({ length: 5_000 }, (_, index) => `<x:row r="${index + 1}"><x:c r="A${index + 1}" t="s"><x:v>0</x:v></x:c></x:row>`).join('')
    expect(rowsOf(remade(sheet(cells), `<sst><si><t>${'x'.repeat(2_000)}</t></si></sst>`))).toContain('te veel')
    expect(rowsOf(remade(sheet(cells), `<sst><si><t>${'x'.repeat(5_001)}</t></si></sst>`))).toContain('5.000 tekens')
  })
  it('does not read one part for many sheets', () => {
    const parts = unzipSync(book([]))
    const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())
    const [tab = ''] = /<sheet [^>]*>/.exec(workbook) ?? []
    expect(rowsOf(zipSync({ ...parts, 'xl/workbook.xml': strToU8(workbook.replace(tab, tab + tab)) }))).toContain('niet lezen')
  })
  it('does not unpack a bomb', () => {
    expect(rowsOf(remade(sheet(' '.repeat(26_000_000))))).toContain('niet lezen')
  })
  it.each([['no zip', strToU8('Naam;Bedrag')], ['an empty file', new Uint8Array()], ['another zip', zipSync({ 'a.txt': strToU8('x') })], ['cut off', book([['a', 1n]]).slice(0, 600)]])('says so of %s', (_, bytes) => {
    expect(rowsOf(bytes)).toContain('niet lezen')
  })
  it('knows no document types', () => {
    expect(rowsOf(remade('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>'))).toContain('niet lezen')
  })
})
