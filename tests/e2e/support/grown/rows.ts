import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { addressOfRunning } from '@/scripts/embedded-postgres.mjs'

type Row = Record<string, unknown>
export type Insert = (table: string, rows: Row[]) => Promise<string[]>
export type Find = (sql: string, values: unknown[]) => Promise<Record<string, string>[]>

const quoted = (name: string) => `"${name}"`

async function insertRow(client: pg.Client, table: string, row: Row): Promise<string> {
  const id = typeof row.id === 'string' ? row.id : randomUUID()
  const full: Row = { ...row, id }
  const columns = Object.keys(full)
  await client.query(
    `INSERT INTO ${quoted(table)} (${columns.map(quoted).join(', ')}) VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')})`, Object.values(full),
  )
  return id
}

/** Puts rows beside the app into the database it runs on: for years of history that nobody can click together in a test. */
export async function inDatabase<T>(dataDir: string, work: (insert: Insert, find: Find) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: addressOfRunning({ dataDir: `${dataDir}/postgres` }) })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query(`SELECT set_config('app.system', 'on', true)`)
    const result = await work(
      async (table, rows) => {
        const ids: string[] = []
        for (const row of rows) ids.push(await insertRow(client, table, row))
        return ids
      },
      async (sql, values) => (await client.query<Record<string, string>>(sql, values)).rows,
    )
    await client.query('COMMIT')
    return result
  } finally {
    await client.end()
  }
}
