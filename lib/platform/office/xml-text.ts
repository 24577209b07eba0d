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

const part = /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<(\/?)([\w.:-]+)([^<>]*?)(\/?)>|([^<]+)|</g

const local = (name: string) => name.slice(name.indexOf(':') + 1)
const attribute = (given: string) => (wanted: string): string | undefined => {
  const found = new RegExp(`(?:^|[\\s:])${wanted}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(given)
  return found ? readable(found[1] ?? found[2] ?? '') : undefined
}

/**
 * The tags and texts of an XML file in reading order, names without their prefix. Enough for the files that
 * spreadsheets write; it knows no document types, so that nothing can be pulled in or blown up by one.
 * @throws when it is no such XML
 */
export function* readXml(text: string): Generator<XmlEvent> {
  for (const [whole, data, slash, name, given = '', closed, plain] of text.matchAll(part)) {
    if (data !== undefined) yield { kind: 'text', text: data }
    else if (plain !== undefined) yield { kind: 'text', text: readable(plain) }
    else if (name !== undefined) {
      const tag = { name: local(name), attributes: attribute(given) }
      if (slash === '/') yield { kind: 'close', ...tag }
      else {
        yield { kind: 'open', ...tag }
        if (closed === '/') yield { kind: 'close', ...tag }
      }
    } else if (whole === '<') throw new Error('not the XML of a spreadsheet')
  }
}
