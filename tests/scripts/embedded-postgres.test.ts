import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../scripts/embedded-postgres.mjs'
import { isRunning, newFolder, node, waitUntil } from './processes'

// One folder for all tests here: making one is the slow part, and what they leave is what the next must cope with.
const dataDir = path.join(newFolder(), 'postgres')
let server: EmbeddedPostgres

beforeEach(async () => {
  server = await startEmbeddedPostgres({ dataDir })
})
afterEach(() => {
  server.stop()
})

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

/** A process that starts PostgreSQL and then does nothing but own it. */
async function ownerProcess() {
  const code = `
    const { startEmbeddedPostgres } = await import('./scripts/embedded-postgres.mjs')
    const { pid } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)} })
    console.log('pid ' + pid + ' ready')
    setInterval(() => {}, 1000)`
  const run = node(['--input-type=module', '-e', code])
  await run.printed('ready')
  return { ...run, postmaster: Number(/pid (\d+)/.exec(run.out())?.[1]) }
}

describe('embedded PostgreSQL', () => {
  it('gives the app a role that row-level security binds', async () => {
    const sql = 'SELECT rolname, rolsuper, rolbypassrls, rolcreatedb FROM pg_roles WHERE rolname = current_user'
    expect(await query(server.url, sql)).toEqual([
      { rolname: 'wijkaanpak', rolsuper: false, rolbypassrls: false, rolcreatedb: true },
    ])
  })

  it('keeps every acknowledged write after a kill -9 of the server', async () => {
    await query(server.url, 'CREATE TABLE note (id int PRIMARY KEY)')
    let acknowledged = 0
    const client = new pg.Client({ connectionString: server.url })
    client.on('error', () => undefined)
    await client.connect()
    const writing = (async () => {
      for (let id = 1; ; id++) {
        await client.query('INSERT INTO note VALUES ($1)', [id])
        acknowledged = id
      }
    })().catch(() => undefined)
    await waitUntil(() => acknowledged >= 50, '50 writes were acknowledged')
    process.kill(server.pid, 'SIGKILL')
    await writing

    expect(server.isAlive()).toBe(false)
    server.stop() // what a supervisor does when it finds its database dead
    server = await startEmbeddedPostgres({ dataDir })
    const rows = await query(server.url, `SELECT count(*)::int AS kept FROM note WHERE id <= ${String(acknowledged)}`)
    expect(rows).toEqual([{ kept: acknowledged }])
  })

  it('goes on after a kill -9 of one of its own processes', async () => {
    const checkpointer = `SELECT pid FROM pg_stat_activity WHERE backend_type = 'checkpointer'`
    const pidNow = async () => Number((await query(server.adminUrlFor('postgres'), checkpointer))[0]?.pid)
    const before = await pidNow()
    process.kill(before, 'SIGKILL')
    const hasNewOne = async () => ![before, NaN].includes(await pidNow().catch(() => NaN))
    await waitUntil(hasNewOne, 'it answers again, with a new process')
  })

  it('takes over, and stops, what a killed owner left running', async () => {
    server.stop()
    const owner = await ownerProcess()
    owner.child.kill('SIGKILL')
    await owner.ended
    expect(isRunning(owner.postmaster)).toBe(true)

    server = await startEmbeddedPostgres({ dataDir })
    expect(server).toMatchObject({ wasRunning: true, pid: owner.postmaster })
    server.stop()
    expect(isRunning(owner.postmaster)).toBe(false)
  })

  it('refuses a folder that a living process owns', async () => {
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(
      `al in gebruik door proces ${String(process.pid)}. Stop dat proces, of kies een andere map`,
    )
  })
})
