// node scripts/create-migration.mjs add-something: writes what prisma/schema has and the migrations do not have yet.
// Read what it wrote before you commit it: only you know which rows a municipality already has.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { startEmbeddedPostgres } from './embedded-postgres.mjs'
import { withSchemaEngine } from './schema-engine.mjs'

const root = path.dirname(import.meta.dirname)
const schemaDir = path.join(root, 'prisma/schema')
const migrationsDir = path.join(root, 'prisma/migrations')

function schemaFiles() {
  const names = readdirSync(schemaDir).filter((name) => name.endsWith('.prisma'))
  return names.map((name) => ({ path: name, content: readFileSync(path.join(schemaDir, name), 'utf8') }))
}

function migrations() {
  const sqlFile = (name) => path.join(migrationsDir, name, 'migration.sql')
  const names = readdirSync(migrationsDir).filter((name) => existsSync(sqlFile(name)))
  return {
    baseDir: migrationsDir,
    lockfile: { path: 'migration_lock.toml', content: readFileSync(path.join(migrationsDir, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: names.sort().map((name) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: readFileSync(sqlFile(name), 'utf8') } },
    })),
  }
}

async function missingSql(url) {
  const { stdout } = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...migrations() },
      to: { tag: 'schemaDatamodel', files: schemaFiles() },
      script: true,
      shadowDatabaseUrl: null,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  )
  return stdout ?? ''
}

function write(name, sql) {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = path.join(migrationsDir, `${stamp}_${name}`)
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'migration.sql'), sql)
  return path.relative(root, folder)
}

const [name] = process.argv.slice(2)
if (!/^[a-z0-9]+([-_][a-z0-9]+)*$/.test(name ?? '')) {
  console.error('Give the migration a name in lower case: node scripts/create-migration.mjs add-something')
  process.exit(1)
}
const server = await startEmbeddedPostgres({ dataDir: path.join(root, '.data/migrations/postgres'), settings: { fsync: 'off' } })
try {
  const sql = await missingSql(server.adminUrlFor('postgres'))
  const empty = sql.split('\n').every((line) => line.trim() === '' || line.startsWith('--'))
  console.log(empty ? 'The migrations already say what the schema says.' : `Wrote ${write(name, sql)}/migration.sql`)
} finally {
  server.stop()
}
