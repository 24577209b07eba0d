import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '../../scripts/embedded-postgres.mjs'
import { migrate } from '../../scripts/migrate.mjs'

export const TEMPLATE = 'wijkaanpak_template'

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string
  }
}

/** One PostgreSQL for the whole run, on a folder of its own so that runs never meet; each test file copies the template. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(path.join(tmpdir(), 'wijkaanpak-test-'))
  chmodSync(folder, 0o755) // run by root, PostgreSQL works as another account that must get in
  const dataDir = path.join(folder, 'postgres')
  // Speed over safety: this data never outlives the run.
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
  const server = await startEmbeddedPostgres({ dataDir, database: TEMPLATE, settings })
  await migrate({ url: server.url })
  const client = new pg.Client({ connectionString: server.adminUrlFor('postgres') })
  await client.connect()
  await client.query(`ALTER DATABASE ${TEMPLATE} IS_TEMPLATE true`)
  await client.end()
  project.provide('databaseUrl', server.url)
  return () => {
    server.destroy()
    rmSync(folder, { recursive: true, force: true })
  }
}
