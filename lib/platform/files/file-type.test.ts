import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { detectFile } from './file-type'

type Parts = Record<string, string | Uint8Array>
const zip = (parts: Parts) =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]))))

const contentTypes = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${main}"/></Types>`
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'

const docx = (more: Parts = {}) => zip({ '[Content_Types].xml': contentTypes(word), 'word/document.xml': '<w:document/>', ...more })

describe('what is allowed', () => {
  it.each([
    ['pdf', Buffer.from('%PDF-1.7\n%âãÏÓ')],
    ['jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])],
    ['docx', docx()],
    ['xlsx', zip({ '[Content_Types].xml': contentTypes(sheet), 'xl/workbook.xml': '<workbook/>' })],
    ['odt', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' })],
    ['ods', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet\n', 'content.xml': '<x/>' })],
  ])('%s is known by its content', (kind, bytes) => expect(detectFile(bytes)).toEqual({ ok: true, kind }))
})

describe('what is refused', () => {
  it('an empty file', () => expect(detectFile(Buffer.alloc(0))).toEqual({ ok: false, reason: 'empty' }))

  it.each([
    ['a web page', Buffer.from('<!doctype html><script>')],
    ['a program', Buffer.from('MZ\x90\0')],
    ['an old Word file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['a drawing with scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a text that only mentions PDF', Buffer.from('lees %PDF-1.7')],
    ['any other zip', zip({ 'plan.txt': 'hallo' })],
    ['a presentation', zip({ '[Content_Types].xml': contentTypes('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml') })],
    ['a document that claims to be two things', zip({ '[Content_Types].xml': contentTypes(word) + contentTypes(sheet) })],
    ['an OpenDocument drawing', zip({ mimetype: 'application/vnd.oasis.opendocument.graphics' })],
    ['half a zip', docx().subarray(0, 60)],
    ['a zip whose directory lies', Buffer.concat([docx().subarray(0, 40), Buffer.from('PK\x05\x06'), Buffer.alloc(18, 1)])],
  ])('%s', (_name, bytes) => expect(detectFile(bytes)).toEqual({ ok: false, reason: 'kind' }))

  it.each([
    ['a macro-enabled document', zip({ '[Content_Types].xml': contentTypes('application/vnd.ms-word.document.macroEnabled.main+xml') })],
    ['a plain document with a macro inside', docx({ 'word/vbaProject.bin': 'x' })],
    ['an OpenDocument with Basic', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'Basic/Standard/Module1.xml': 'x' })],
  ])('%s', (_name, bytes) => expect(detectFile(bytes)).toEqual({ ok: false, reason: 'macros' }))

  it('a zip bomb: no more than a megabyte is ever unpacked', () => {
    const bomb = zip({ '[Content_Types].xml': new Uint8Array(4_000_000) })
    expect(bomb.length).toBeLessThan(10_000)
    expect(detectFile(bomb)).toEqual({ ok: false, reason: 'kind' })
  })
})
