import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { disconnect } from '@/lib/platform/db/client'
import { TEMPLATE } from './global-database'

async function asOwner(work: (client: pg.Client) => Promise<unknown>, url = inject('databaseUrl')) {
  const postgres = new URL(url)
  postgres.pathname = '/postgres'
  const client = new pg.Client({ connectionString: postgres.href })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/** Gives the test file a real, empty database of its own: a copy of the migrated template. Call at the top of the file. */
export function useDatabase() {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  beforeAll(async () => {
    await asOwner((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`))
    const url = new URL(inject('databaseUrl'))
    url.pathname = `/${name}`
    process.env.DATABASE_URL = url.href
    process.env.NEXTAUTH_SECRET ??= 'a secret only for tests, long enough'
    process.env.NEXTAUTH_URL ??= 'http://localhost:3000'
    process.env.LOG_LEVEL ??= 'silent'
  })
  afterAll(async () => {
    await disconnect()
    await asOwner((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`))
  })
}
