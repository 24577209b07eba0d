type Style = { id: string; name: string; size: number; bold?: boolean; muted?: boolean; before?: number; after?: number; outline?: number; indent?: number }

const looks: Style[] = [
  { id: 'Normal', name: 'Normal', size: 22, after: 120 },
  { id: 'Title', name: 'Title', size: 40, bold: true, after: 160, outline: 0 },
  { id: 'Heading1', name: 'heading 1', size: 28, bold: true, before: 320, after: 120, outline: 0 },
  { id: 'ListParagraph', name: 'List Paragraph', size: 22, after: 60, indent: 284 },
  { id: 'Muted', name: 'Muted', size: 20, muted: true, after: 120 },
  { id: 'TableHead', name: 'Table Head', size: 20, bold: true, before: 40, after: 40 },
  { id: 'TableText', name: 'Table Text', size: 20, before: 40, after: 40 },
]

// The order of these elements is laid down in the standard; a strict reader minds.
function style({ id, name, size, bold, muted, before = 0, after = 0, outline, indent }: Style): string {
  const paragraph = [
    bold && id !== 'TableHead' ? '<w:keepNext/>' : '',
    `<w:spacing w:before="${before}" w:after="${after}"/>`,
    indent === undefined ? '' : `<w:ind w:left="${indent}" w:hanging="${indent}"/>`,
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
  ].join('')
  const letters = [bold ? '<w:b/>' : '', muted ? '<w:color w:val="555555"/>' : '', `<w:sz w:val="${size}"/>`].join('')
  const first = id === 'Normal' ? ' w:default="1"' : ''
  const based = id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'
  return `<w:style w:type="paragraph"${first} w:styleId="${id}"><w:name w:val="${name}"/>${based}<w:pPr>${paragraph}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`
}

const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="999999"/>`
const grid = `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('')}</w:tblBorders></w:tblPr></w:style>`

/** How the document looks, in fonts that every computer has; the language makes the spelling checker Dutch. */
export const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault></w:docDefaults>${looks.map(style).join('')}${grid}</w:styles>`
