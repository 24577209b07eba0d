import path from 'node:path'
import { startEmbeddedPostgres } from '../embedded-postgres.mjs'
import { migrate } from '../migrate.mjs'
import { connect } from '../postgres/connect.mjs'
import { say } from './progress.mjs'

/**
 * A migrated database: the one of DATABASE_URL, else our own in the data folder.
 * @param {ReturnType<typeof import('./settings.mjs').readSettings>} settings
 * @param {(stop: () => void) => void} onStop called as soon as there is something to stop
 */
export async function openDatabase({ databaseUrl, dataDir, freshData }, onStop) {
  let url = databaseUrl
  let isAlive = () => true
  if (url) {
    await warnWhenUnbound(url)
    say(`database van DATABASE_URL is bereikbaar`)
  } else {
    const own = await startEmbeddedPostgres({ dataDir: path.join(dataDir, 'postgres'), fresh: freshData, log: say })
    onStop(() => own.stop())
    say(`database ${own.wasRunning ? 'draaide nog, overgenomen' : 'gestart'} (poort ${own.port})`)
    url = own.url
    isAlive = own.isAlive
  }
  const applied = await migrate({ url, log: say })
  if (applied.length === 0) say('databaseschema is bij')
  return { url, isAlive }
}

// Row-level security is the second lock between municipalities, and does not bind such roles.
async function warnWhenUnbound(url) {
  const client = await connect(url)
  try {
    const { rows } = await client.query('SELECT rolsuper OR rolbypassrls AS unbound FROM pg_roles WHERE rolname = current_user')
    if (rows[0]?.unbound) {
      say('let op: deze databasegebruiker omzeilt de rijbeveiliging; gebruik een rol zonder SUPERUSER en BYPASSRLS')
    }
  } finally {
    await client.end()
  }
}
