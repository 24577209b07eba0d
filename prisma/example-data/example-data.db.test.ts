import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '@/tests/support/database'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { seed } from './seed'

useDatabase()

describe('example data', () => {
  beforeAll(async () => {
    process.env.UPLOAD_DIR = mkdtempSync(path.join(tmpdir(), 'wijkaanpak-files-'))
    const start = performance.now()
    expect(await seed()).toBe(true)
    console.log(performance.now() - start)
  })

  it('is there once', async () => {
    expect(await seed()).toBe(false)
    expect(await systemTransaction((db) => db.municipality.count())).toBe(4)
  })
})
