import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, expect } from 'vitest'
import type { Db } from '@/lib/platform/db/client'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { seed } from '@/prisma/example-data/seed'
import { useDatabase } from './database'

/** A database of one's own with the example data in it, its files in a folder of their own. */
export function useExampleData(): void {
  useDatabase()
  beforeAll(async () => {
    process.env.UPLOAD_DIR = mkdtempSync(path.join(tmpdir(), 'wijkaanpak-files-'))
    expect(await seed()).toBe(true)
  })
}

/** Asks something of one of the example programmes. */
export const inProgramme = <T>(slug: string, work: (db: Db, programmeId: string) => Promise<T>) =>
  systemTransaction(async (db) => work(db, (await db.programme.findFirstOrThrow({ where: { slug } })).id))
