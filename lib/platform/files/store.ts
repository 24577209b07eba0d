import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { env } from '../env'
import { displayName } from './display-name'
import { detectFile, mediaTypes } from './file-type'
import { maxFileBytes } from './limits'

export type StoredContent = { id: string; name: string; mediaType: string; size: number; sha256: string }
export type StoreResult = { ok: true; value: StoredContent } | { ok: false; reason: 'too-large' | 'empty' | 'macros' | 'kind' }

const uuid = /^[0-9a-f-]{36}$/

/** Where a file lives: outside the web root, under names that only the database knows. */
function placeOf(municipalityId: string, fileId: string): string {
  if (!uuid.test(municipalityId) || !uuid.test(fileId)) throw new Error('a stored file is named by its ids only')
  return path.join(path.resolve(env().UPLOAD_DIR), municipalityId, fileId)
}

async function writeSafely(place: string, bytes: Buffer): Promise<void> {
  await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
  const half = `${place}.half`
  const handle = await open(half, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    // Acknowledged means on the disk, also after a power cut.
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(half, place)
}

/** Keeps a file if its content is of an allowed kind; the name only decides how it is called. */
export async function storeFile(municipalityId: string, file: Blob, givenName: string): Promise<StoreResult> {
  if (file.size > maxFileBytes) return { ok: false, reason: 'too-large' }
  const bytes = Buffer.from(await file.arrayBuffer())
  const detected = detectFile(bytes)
  if (!detected.ok) return detected
  const id = randomUUID()
  await writeSafely(placeOf(municipalityId, id), bytes)
  return {
    ok: true,
    value: {
      id,
      name: displayName(givenName, detected.kind),
      mediaType: mediaTypes[detected.kind],
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
  }
}

/** Removes a file that no row came to point to. */
export async function dropFile(municipalityId: string, fileId: string): Promise<void> {
  await rm(placeOf(municipalityId, fileId), { force: true })
}

/** The bytes of a file as a stream; null when the store no longer has it as it was recorded. */
export async function openFile(municipalityId: string, fileId: string, size: number): Promise<ReadableStream | null> {
  const place = placeOf(municipalityId, fileId)
  const found = await stat(place).catch(() => null)
  if (found?.size !== size) return null
  return Readable.toWeb(createReadStream(place)) as ReadableStream
}
