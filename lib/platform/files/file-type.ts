import { zipEntries, zipText, type ZipEntry } from './zip-entries'

/** The kinds of file people may bring, with the type a browser is told. */
export const mediaTypes = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
} as const

export type FileKind = keyof typeof mediaTypes
export type Detected = { ok: true; kind: FileKind } | { ok: false; reason: 'empty' | 'macros' | 'kind' }

const starts = (bytes: Buffer, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const refusedKind = { ok: false, reason: 'kind' } as const
const refusedMacros = { ok: false, reason: 'macros' } as const

// The main part of a document says what the document is; its name and extension say nothing.
const officeParts: [RegExp, FileKind][] = [
  [/ContentType="application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main\+xml"/, 'docx'],
  [/ContentType="application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml"/, 'xlsx'],
]
// OpenDocument keeps macros in Basic/ and Scripts/, Office in a vbaProject.bin.
const macroPart = /(^|\/)vbaProject\.bin$|^Basic\/|^Scripts\//i

function officeKind(contentTypes: string): Detected {
  if (/macroEnabled/i.test(contentTypes)) return refusedMacros
  const found = officeParts.filter(([pattern]) => pattern.test(contentTypes)).map(([, kind]) => kind)
  const [kind] = found
  return kind && found.length === 1 ? { ok: true, kind } : refusedKind
}

function openDocumentKind(mimetype: string): Detected {
  const kind = (['odt', 'ods'] as const).find((candidate) => mediaTypes[candidate] === mimetype.trim())
  return kind ? { ok: true, kind } : refusedKind
}

function zippedKind(bytes: Buffer): Detected {
  const entries = zipEntries(bytes)
  if (!entries) return refusedKind
  if (entries.some(({ name }) => macroPart.test(name))) return refusedMacros
  const textOf = (name: string): string | null => {
    const named = entries.filter((entry: ZipEntry) => entry.name === name)
    const [only] = named
    // Two parts of one name: programs differ in which one they read, so we read neither.
    return only && named.length === 1 ? zipText(bytes, only) : null
  }
  const contentTypes = textOf('[Content_Types].xml')
  if (contentTypes !== null) return officeKind(contentTypes)
  const mimetype = textOf('mimetype')
  return mimetype === null ? refusedKind : openDocumentKind(mimetype)
}

/** What a file is, by its content only; whatever is not in the list is refused. */
export function detectFile(bytes: Buffer): Detected {
  if (bytes.length === 0) return { ok: false, reason: 'empty' }
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return { ok: true, kind: 'pdf' }
  if (starts(bytes, 0xff, 0xd8, 0xff)) return { ok: true, kind: 'jpg' }
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return { ok: true, kind: 'png' }
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return zippedKind(bytes)
  return refusedKind
}
