import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docx } from './docx'

/** The texts of a document as a reader finds them. */
const texts = (bytes: Uint8Array) =>
  [...strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text)

describe('a document', () => {
  const bytes = docx('Blad <1>', [
    { kind: 'title', text: 'Woonstichting “De Dijk” & co' }, { kind: 'text', text: 'Eerste regel\nTweede <regel>' },
    { kind: 'table', columns: ['Wat', 'Hoeveel'], rows: [['Zes flats', '€ 1.250,50'], ['Niets\u0000\u000b', '']] },
    { kind: 'list', items: ['Punt'] },
  ])

  it('has the parts a word processor looks for', () => {
    const parts = unzipSync(bytes)
    expect(Object.keys(parts).toSorted()).toEqual([
      '[Content_Types].xml', '_rels/.rels', 'docProps/core.xml', 'word/_rels/document.xml.rels', 'word/document.xml', 'word/styles.xml',
    ])
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toContain('<dc:title>Blad &lt;1&gt;</dc:title>')
  })

  it('reads back as it was written, and holds no sign that XML forbids', () => {
    expect(texts(bytes)).toEqual([
      'Woonstichting “De Dijk” &amp; co', 'Eerste regel', 'Tweede &lt;regel&gt;', 'Wat', 'Hoeveel', 'Zes flats', '€ 1.250,50', 'Niets', '', '', '•\u00a0Punt',
    ])
  })

  it('closes every element it opens', () => {
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      const open: string[] = []
      for (const [, closing, tag = '', own] of strFromU8(part).matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
        if (closing) expect(open.pop(), name).toBe(tag)
        else if (!own) open.push(tag)
      }
      expect(open, name).toEqual([])
    }
  })
})
