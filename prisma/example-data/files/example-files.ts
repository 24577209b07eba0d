import { deflateSync, crc32 } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'

type Bytes = Uint8Array<ArrayBuffer>

const latin1 = (text: string): Bytes => Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff)
const escaped = (text: string): string => text.replaceAll(/[\\()]/g, (char) => `\\${char}`)

/** One page with a title and some lines. */
function pdf(title: string, lines: readonly string[]): Bytes {
  const text = [`/F1 20 Tf 72 770 Td (${escaped(title)}) Tj`, '/F1 12 Tf 0 -16 Td', ...lines.map((line) => `0 -20 Td (${escaped(line)}) Tj`)]
  const stream = `BT ${text.join('\n')} ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (nl-NL) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const start = body.length
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  return latin1(`${body}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`)
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const office = 'http://schemas.openxmlformats.org'

/** A document of one paragraph per line. */
function docx(lines: readonly string[]): Bytes {
  const body = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`).join('')
  const part = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  return new Uint8Array(zipSync({
    '[Content_Types].xml': strToU8(
      `${xml}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ` +
      'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${part}"/></Types>`),
    '_rels/.rels': strToU8(
      `${xml}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" ` +
      `Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`),
    'word/document.xml': strToU8(
      `${xml}<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`),
  }))
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([latin1(type), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

/** A picture of evening sky over a row of flats, drawn pixel by pixel. */
function png(width: number, height: number): Bytes {
  const pixels = Buffer.alloc(height * (width * 3 + 1))
  let at = 0
  for (let y = 0; y < height; y++) {
    at += 1
    for (let x = 0; x < width; x++) {
      const inBlock = y > height * 0.35 + 30 * Math.sin(Math.floor(x / 60) * 2.1) && x % 60 > 6
      const lit = inBlock && x % 20 > 8 && x % 20 < 16 && y % 24 > 8 && y % 24 < 18
      pixels.set(lit ? [255, 221, 136] : inBlock ? [52, 60, 84] : [250 - y / 3, 180 - y / 4, 120 + y / 4], at)
      at += 3
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10])
  return new Uint8Array(Buffer.concat([
    signature, chunk('IHDR', header), chunk('IDAT', deflateSync(pixels)), chunk('IEND', new Uint8Array()),
  ]))
}

/** Small real files for the example data, made on the spot; by the name they carry. */
export const exampleFiles: Readonly<Record<string, () => Bytes>> = {
  'Wijkbeeld De Kolk 2019.pdf': () => pdf('Wijkbeeld De Kolk 2019', [
    'Voorbeeld. De Kolk bestaat niet en de cijfers zijn verzonnen.', '',
    'Inwoners: 8.640. Woningen: 3.910, waarvan 2.100 van de corporatie.',
    'Huishoudens onder de armoedegrens: 22% (stad: 9%).',
    'Voelt zich weleens onveilig: 40% (stad: 24%).',
    'Leerlingen met een achterstand in taal in groep 1: 38% (stad: 17%).',
  ]),
  'Wijkcontract De Kolk 2020.pdf': () => pdf('Wijkcontract De Kolk', [
    'Voorbeeld. Getekend op 17 september 2020 in de gymzaal van Het Kompas.', '',
    '1. In 2039 hebben kinderen in De Kolk dezelfde kansen als elders in de stad.',
    '2. Bewoners hebben een vaste plek met stem.',
    '3. Elke partner doet wat in de bijlage staat, en mag daarop worden aangesproken.',
    '4. Het contract wordt elke vier jaar samen bekeken.',
  ]),
  'Verslag keukentafelgesprekken.docx': () => docx([
    'Verslag van zestig keukentafelgesprekken in De Kolk, voorjaar 2019. Voorbeeld: alles is verzonnen.',
    'Wat bewoners het vaakst noemen: rust in huis, een opgeruimde straat en iemand die terugbelt.',
    'Wat goed gaat: buren helpen elkaar met oppassen, de speeltuin is altijd vol en de markt op zaterdag trekt de hele wijk.',
    'Wat zij anders willen: minder gezichten, sneller antwoord, en een avond zonder zorgen over geld.',
  ]),
  'Opening buurtkamer.png': () => png(480, 300),
}
