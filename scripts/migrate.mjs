// Applies prisma/migrations with nothing but `pg`, for start-up and for images without Prisma's command line. It
// keeps Prisma's own books (_prisma_migrations, SHA-256 of the file, the same lock), so `prisma migrate` agrees.
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { connect } from './postgres/connect.mjs'
import { StartProblem, explain } from './start-problem.mjs'

const PRISMA_LOCK = 72707369 // the number that Prisma's engine locks with
const FRESH_DATA = 'Zijn het alleen voorbeeldgegevens? Verwijder dan de gegevensmap (.data).'

/**
 * Brings a database up to date.
 * @returns {Promise<string[]>} the names of the migrations it applied
 */
export async function migrate({ url, folder = 'prisma/migrations', log = () => {} }) {
  const client = await connect(url)
  try {
    await client.query(`SET lock_timeout = '60s'`)
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK])
    await client.query(`SET lock_timeout = 0`)
    await client.query(`CREATE TABLE IF NOT EXISTS _prisma_migrations (
      id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
      migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
      started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`)
    const migrations = readMigrations(folder)
    const pending = await findPending(client, migrations)
    for (const migration of pending) {
      await apply(client, migration)
      log(`migratie ${migration.name} toegepast`)
    }
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

function readMigrations(folder) {
  const names = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'migration.sql')))
  return names.sort().map((name) => {
    const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8')
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
}

async function findPending(client, migrations) {
  const { rows } = await client.query(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  )
  for (const { migration_name: name, checksum, finished_at: finished } of rows) {
    if (!finished) {
      throw new StartProblem(
        `De migratie ${name} is eerder halverwege mislukt.`,
        'Herstel de database, en haal dan de regel met die naam weg uit de tabel _prisma_migrations.',
      )
    }
    const file = migrations.find((migration) => migration.name === name)
    if (!file) {
      throw new StartProblem(
        `De database is nieuwer dan dit programma: de migratie ${name} is hier onbekend.`,
        `Start een nieuwere versie. ${FRESH_DATA}`,
      )
    }
    if (file.checksum !== checksum) {
      throw new StartProblem(
        `De migratie ${name} is gewijzigd nadat zij was toegepast.`,
        `Zet het oude bestand terug en maak een nieuwe migratie. ${FRESH_DATA}`,
      )
    }
  }
  const done = new Set(rows.map((row) => row.migration_name))
  return migrations.filter(({ name }) => !done.has(name))
}

/** The change and its entry in the books are one transaction: interrupted at any moment, it did not happen. */
async function apply(client, { name, sql, checksum }) {
  try {
    await client.query('BEGIN')
    await client.query(sql)
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => {}) // the connection itself may be gone
    throw new StartProblem(
      `De migratie ${name} is mislukt en teruggedraaid: ${cause.message}.`,
      'Verbeter de migratie of de gegevens en start opnieuw.',
      { cause },
    )
  }
}

async function main() {
  const url = process.env.DATABASE_URL
  if (!url) throw new StartProblem('DATABASE_URL ontbreekt.', 'Zet DATABASE_URL naar de database die bijgewerkt moet worden.')
  const applied = await migrate({ url, log: console.log })
  console.log(`${applied.length} migraties toegepast`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(explain(error))
    process.exitCode = 1
  })
}
