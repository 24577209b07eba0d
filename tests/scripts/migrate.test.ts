import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../scripts/embedded-postgres.mjs'
import { migrate } from '../../scripts/migrate.mjs'
import { newFolder } from './processes'

let server: EmbeddedPostgres
let url: string
let folder: string
let databases = 0

beforeAll(async () => {
  server = await startEmbeddedPostgres({ dataDir: path.join(newFolder(), 'postgres'), settings: { fsync: 'off' } })
})
afterAll(() => {
  server.stop()
})
beforeEach(async () => {
  const name = `migrate_${String(++databases)}`
  await query(server.url, `CREATE DATABASE ${name}`)
  url = server.urlFor(name)
  folder = newFolder()
})

async function query(on: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: on })
  await client.connect()
  try {
    return (await client.query(sql)).rows as unknown[]
  } finally {
    await client.end()
  }
}

function write(name: string, sql: string) {
  mkdirSync(path.join(folder, name), { recursive: true })
  writeFileSync(path.join(folder, name, 'migration.sql'), sql)
}

describe('migrate', () => {
  it('applies what is new, in order, once', async () => {
    write('2_second', 'ALTER TABLE a ADD COLUMN n int')
    write('1_first', 'CREATE TABLE a (id int)')
    expect(await migrate({ url, folder })).toEqual(['1_first', '2_second'])
    write('3_third', 'ALTER TABLE a ADD COLUMN m int')
    expect(await migrate({ url, folder })).toEqual(['3_third'])
    expect(await migrate({ url, folder })).toEqual([])
  })

  it('lets only one of two simultaneous starts apply them', async () => {
    write('1_first', 'CREATE TABLE a (id int); SELECT pg_sleep(0.2)')
    const applied = await Promise.all([migrate({ url, folder }), migrate({ url, folder })])
    expect(applied.flat()).toEqual(['1_first'])
  })

  it('rolls a failing migration back as a whole, and says which and why', async () => {
    write('1_first', 'CREATE TABLE a (id int); SELECT 1/0')
    await expect(migrate({ url, folder })).rejects.toThrow('migratie 1_first is mislukt en teruggedraaid: division by zero')
    expect(await query(url, `SELECT to_regclass('a') AS a`)).toEqual([{ a: null }])
    write('1_first', 'CREATE TABLE a (id int)')
    expect(await migrate({ url, folder })).toEqual(['1_first'])
  })

  it('refuses a migration that was changed after it was applied', async () => {
    write('1_first', 'CREATE TABLE a (id int)')
    await migrate({ url, folder })
    write('1_first', 'CREATE TABLE a (id bigint)')
    await expect(migrate({ url, folder })).rejects.toThrow('1_first is gewijzigd nadat zij was toegepast. Zet het oude bestand')
  })

  it('refuses a database that is newer than this program', async () => {
    write('1_first', 'CREATE TABLE a (id int)')
    await migrate({ url, folder })
    folder = newFolder()
    await expect(migrate({ url, folder })).rejects.toThrow('nieuwer dan dit programma: de migratie 1_first is hier onbekend')
  })

  it("names the remedy for a migration that Prisma's own command left unfinished", async () => {
    await migrate({ url, folder })
    await query(url, `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'y', '1_first')`)
    await expect(migrate({ url, folder })).rejects.toThrow('haal dan de regel met die naam weg uit de tabel _prisma_migrations')
  })
})
