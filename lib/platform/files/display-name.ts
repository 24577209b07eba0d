import type { FileKind } from './file-type'

const sameKind: Partial<Record<FileKind, RegExp>> = { jpg: /\.jpe?g$/i }
// Control characters and signs that turn the direction of text can make a name look like another.
const deceptive = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu
const forbidden = /[\\/:*?"<>|]/g
// Longer than any file system allows; only the end counts, for there the kind of file stands.
const longestGiven = 1_000

/** A file name that is safe to show and to save under; it ends in what the file really is. */
export function displayName(given: string, kind: FileKind): string {
  const base = given.slice(-longestGiven).normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const clean = base.replace(deceptive, '').replace(forbidden, '-').replace(/\s+/g, ' ').replace(/^[. ]+|[. ]+$/g, '')
  const ending = sameKind[kind] ?? new RegExp(`\\.${kind}$`, 'i')
  // By whole characters: half of one (an emoji is two) cannot be kept in the database.
  const stem = Array.from(clean.replace(ending, '')).slice(0, 120).join('').trim()
  return `${stem === '' ? 'bestand' : stem}.${kind}`
}

/** The header that makes a browser save the file, with a name of any script (RFC 6266, RFC 5987). */
export function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\]/g, '_')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
