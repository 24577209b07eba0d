// XML 1.0 knows no control characters but tab and line ends; office programs refuse a file that has others.
const notAllowed = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const escaped: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as XML may hold it. */
export const xmlText = (text: string): string => text.replaceAll(notAllowed, '').replaceAll(/[&<>"]/g, (sign) => escaped[sign] ?? sign)

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function character(name: string, whole: string): string {
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : name.startsWith('#') ? Number(name.slice(1)) : Number.NaN
  if (Number.isNaN(code)) return entities[name] ?? whole
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

const readable = (text: string) => text.replaceAll(/&(#x[\da-fA-F]{1,6}|#\d{1,7}|\w{2,4});/g, (whole, name: string) => character(name, whole))

export type XmlEvent = { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: (name: string) => string | undefined } | { readonly kind: 'text'; readonly text: string }

/** Longer than any tag of a spreadsheet. */
const longestTag = 20_000
const noXml = () => new Error('not the XML of a spreadsheet')

const local = (name: string) => name.slice(name.indexOf(':') + 1)
const attribute = (given: string) => (wanted: string): string | undefined => {
  const found = new RegExp(`(?:^|[\\s:])${wanted}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(given)
  return found ? readable(found[1] ?? found[2] ?? '') : undefined
}

/** Where a piece of XML ends that begins with one mark and ends with another. */
function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from)
  if (end === -1) throw noXml()
  return end
}

/** What is passed over or is text as it stands: remarks, instructions and quoted data. */
const asides = [['<!--', '-->', false], ['<?', '?>', false], ['<![CDATA[', ']]>', true]] as const

function* tagEvents(body: string): Generator<XmlEvent> {
  const [ends, closed] = [body.startsWith('/'), body.endsWith('/')]
  const name = /^[\w.:-]+/.exec(body.slice(ends ? 1 : 0))?.[0]
  if (name === undefined || body.length > longestTag || body.includes('<')) throw noXml()
  const tag = { name: local(name), attributes: attribute(body.slice(name.length + (ends ? 1 : 0))) }
  if (!ends) yield { kind: 'open', ...tag }
  if (ends || closed) yield { kind: 'close', ...tag }
}

/**
 * The tags and texts of an XML file in reading order, names without their prefix. Enough for the files that
 * spreadsheets write; it knows no document types, so that nothing can be pulled in or blown up by one. Every character is
 * looked at a few times at most, whatever a stranger put in the file.
 * @throws when it is no such XML
 */
export function* readXml(text: string): Generator<XmlEvent> {
  for (let at = 0; at < text.length;) {
    const begin = text.indexOf('<', at)
    if (begin !== at) yield { kind: 'text', text: readable(text.slice(at, begin === -1 ? text.length : begin)) }
    if (begin === -1) return
    const aside = asides.find(([mark]) => text.startsWith(mark, begin))
    if (aside) {
      const [mark, until, isText] = aside
      const end = endOf(text, until, begin + mark.length)
      if (isText) yield { kind: 'text', text: text.slice(begin + mark.length, end) }
      at = end + until.length
    } else {
      const end = endOf(text, '>', begin)
      yield* tagEvents(text.slice(begin + 1, end))
      at = end + 1
    }
  }
}
