import fc from 'fast-check'
import { expect, it } from 'vitest'
import { piecesOf, type Piece } from './pieces'
import { snippetOf } from './snippet'

const text = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join('')
const found = (pieces: readonly Piece[]) => pieces.filter((piece) => piece.found).map((piece) => piece.text)

it('marks in the original what was found in the folded text', () => {
  const pieces = piecesOf('Het Café van Yılmaz', 'het \u0002cafe\u0003 van \u0002yilmaz\u0003', [])
  expect(found(pieces)).toEqual(['Café', 'Yılmaz'])
  expect(text(pieces)).toBe('Het Café van Yılmaz')
})

it('marks a word inside a longer one, and what overlaps once', () => {
  expect(found(piecesOf('Woningcorporatie en corporatie', 'woningcorporatie en \u0002corporatie\u0003', ['corporatie'])))
    .toEqual(['corporatie', 'corporatie'])
})

it('marks nothing when the places do not fit', () => {
  expect(piecesOf('Straße', '\u0002strasse\u0003', [])).toEqual([{ text: 'Straße', found: false }])
  expect(piecesOf('', '', [])).toEqual([])
})

it('loses no character, whatever the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (given, needle) => {
    fc.pre(!/[\u0002\u0003]/.test(given) && needle !== '')
    expect(text(piecesOf(given, given, [needle]))).toBe(given)
  }))
})

it('cuts a snippet between words, around what was found', () => {
  const long = 'woord '.repeat(100)
  const snippet = snippetOf([{ text: long, found: false }, { text: 'gevonden', found: true }, { text: ` ${long}`, found: false }])
  expect(text(snippet)).toMatch(/^… (woord )+gevonden( woord)+ …$/)
  expect(text(snippet).length).toBeLessThan(260)
  expect(text(snippetOf([{ text: long, found: false }]))).toMatch(/woord …$/)
  expect(snippetOf([])).toEqual([])
})
