import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv, writeCsv } from './csv'

const nasty = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ';', ',', '\t', '\r', '\n', ' ', 'a', 'é', '€', '1'), maxLength: 12 })
const rowsOf = (cell: fc.Arbitrary<string>) =>
  fc.integer({ min: 1, max: 5 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }))

it('gives back exactly what was written, whatever stands in the cells', () => {
  fc.assert(fc.property(rowsOf(fc.oneof(nasty, fc.string())), (rows) => {
    // An empty line in a file is no row.
    const filled = rows.map(([, ...rest]) => ['Naam', ...rest])
    expect(readCsv(writeCsv(filled))).toEqual({ rows: filled })
  }))
})

it('writes nothing that a spreadsheet would run', () => {
  fc.assert(fc.property(nasty, (cell) => {
    expect(writeCsv([['x', cell, 'y']]).slice(3).replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r]/)
  }))
  expect(writeCsv([['=1+1', '-2', '+3', '@x', 'gewoon']])).toBe('\uFEFF\'=1+1;\'-2;\'+3;\'@x;gewoon\r\n')
})

describe('reading', () => {
  it.each([
    ['a;b\n1;2', ';'], ['a,b\r\n1,2\r\n', ','], ['\uFEFFa;b\r1;2', 'a mark'], ['"a";"b"\n1;2\n\n\n', 'empty lines'], ['"a";b\n1;2', 'some quotes'],
  ])('takes %j', (text) => {
    expect(readCsv(text)).toEqual({ rows: [['a', 'b'], ['1', '2']] })
  })
  it('keeps empty rows when row numbers count', () => {
    expect(readCsv('a;b\n\n1;2\n', { keepEmptyRows: true })).toEqual({ rows: [['a', 'b'], [''], ['1', '2']] })
  })
  it('keeps separators, quotes and line ends within quotes', () => {
    expect(readCsv('naam;doel\n"De ""Draai""; winkel";"regel 1\nregel 2"')).toEqual({ rows: [['naam', 'doel'], ['De "Draai"; winkel', 'regel 1\nregel 2']] })
  })
  it('does not let a comma in a text choose the separator', () => {
    expect(readCsv('"naam, kort, lang";doel\nx;y')).toEqual({ rows: [['naam, kort, lang', 'doel'], ['x', 'y']] })
  })
  it.each([['a;b\n"1;2', 'regel 2'], ['a;b\n"1"x;2', 'regel 2']])('says where %j goes wrong', (text, where) => {
    expect(readCsv(text)).toEqual({ problem: expect.stringContaining(where) as string })
  })
  it('takes a formula typed by somebody as text', () => {
    expect(readCsv('a\n=1+1')).toEqual({ rows: [['a'], ['=1+1']] })
  })
})
