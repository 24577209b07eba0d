import 'server-only'
import { strToU8, zipSync } from 'fflate'
import { styles } from './docx-styles'
import { xmlText as xml } from './xml-text'

/** What a document is made of, in reading order. */
export type Block =
  | { kind: 'title' | 'heading' | 'text' | 'muted'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; columns: readonly string[]; rows: readonly (readonly string[])[] }

const run = (text: string): string =>
  `<w:r>${text.split(/\r?\n/).map((line) => `<w:t xml:space="preserve">${xml(line)}</w:t>`).join('<w:br/>')}</w:r>`

const paragraph = (style: string, text: string): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`

const cell = (text: string, style: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${paragraph(style, text)}</w:tc>`

function table({ columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const head = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${columns.map((name) => cell(name, 'TableHead')).join('')}</w:tr>`
  const body = rows.map((row) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${row.map((text) => cell(text, 'TableText')).join('')}</w:tr>`)
  const grid = columns.map(() => '<w:gridCol w:w="1800"/>').join('')
  const properties = '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:val="0420" w:firstRow="1"/></w:tblPr>'
  // A word processor wants a paragraph after a table.
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${head}${body.join('')}</w:tbl>${paragraph('Normal', '')}`
}

const styleOf = { title: 'Title', heading: 'Heading1', text: 'Normal', muted: 'Muted' } as const

function draw(block: Block): string {
  if (block.kind === 'table') return table(block)
  if (block.kind === 'list') return block.items.map((item) => paragraph('ListParagraph', `•\u00a0${item}`)).join('')
  return paragraph(styleOf[block.kind], block.text)
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const contentTypes = `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`
const relations = `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`
const documentRelations = `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/></Relationships>`

const core = (title: string): string =>
  `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xml(title)}</dc:title><dc:language>nl-NL</dc:language></cp:coreProperties>`

const page = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'

export const docxType = `${word}.document`

/**
 * A document on A4 that a word processor opens and people can write on in (Office Open XML, ECMA-376). A handful of parts
 * is all that headings, texts and tables need.
 */
export function docx(title: string, blocks: readonly Block[]): Uint8Array<ArrayBuffer> {
  const body = blocks.map(draw).join('')
  const document = `${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}${page}</w:body></w:document>`
  const parts = {
    '[Content_Types].xml': contentTypes, '_rels/.rels': relations, 'docProps/core.xml': core(title), 'word/document.xml': document,
    'word/styles.xml': head + styles, 'word/_rels/document.xml.rels': documentRelations,
  }
  return new Uint8Array(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))))
}
