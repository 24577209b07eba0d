import { inflateRawSync } from 'node:zlib'

/** One file in a zip, as its central directory tells it. */
export type ZipEntry = { name: string; method: number; packedSize: number; offset: number }

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
/** A document has far fewer parts; a zip with more is not read further. */
const maxEntries = 5_000

function endOfDirectory(bytes: Buffer): number {
  // The end record stands last, before a remark of at most 65,535 bytes.
  const lowest = Math.max(0, bytes.length - 22 - 65_535)
  for (let at = bytes.length - 22; at >= lowest; at--) if (bytes.readUInt32LE(at) === endMark) return at
  return -1
}

/**
 * The names in a zip, without unpacking anything.
 * @returns null when the bytes are no readable zip
 */
export function zipEntries(bytes: Buffer): ZipEntry[] | null {
  const end = bytes.length < 22 ? -1 : endOfDirectory(bytes)
  if (end < 0) return null
  const count = bytes.readUInt16LE(end + 10)
  if (count > maxEntries) return null
  const entries: ZipEntry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark) return null
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/**
 * The text of one file in the zip. Whatever the zip says about sizes, no more than `maxBytes` is ever unpacked,
 * so that a zip bomb costs nothing.
 * @returns null when it is damaged or too large
 */
export function zipText(bytes: Buffer, entry: ZipEntry, maxBytes = 1_000_000): string | null {
  const { offset, packedSize } = entry
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== localMark) return null
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  const packed = bytes.subarray(start, start + packedSize)
  if (packed.length !== packedSize || packedSize > maxBytes) return null
  if (entry.method === 0) return packed.toString('utf8')
  if (entry.method !== 8) return null
  try {
    return inflateRawSync(packed, { maxOutputLength: maxBytes }).toString('utf8')
  } catch {
    return null
  }
}
