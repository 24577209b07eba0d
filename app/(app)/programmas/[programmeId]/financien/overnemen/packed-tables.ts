import 'server-only'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { SheetRows } from '@/lib/platform/office/read-xlsx'

/** Unpacked, twenty thousand rows are a few megabytes. */
const mostBytes = 25_000_000

/** Tables as they travel with their preview until somebody confirms it: a form of ours takes no more than a megabyte. */
export const packTables = (tables: readonly SheetRows[]): string => deflateRawSync(Buffer.from(JSON.stringify(tables))).toString('base64')

/** What was packed; null when it is something else, which the schema then refuses. */
export function unpackTables(packed: string): unknown {
  try {
    return JSON.parse(inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: mostBytes }).toString()) as unknown
  } catch {
    return null
  }
}
