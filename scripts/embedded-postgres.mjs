// A real PostgreSQL from npm packages: nothing to install, data in one folder.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { claim } from './folder-lock.mjs'
import { reachableFolder, unprivilegedAccount } from './postgres/account.mjs'
import { postgresBinaries } from './postgres/binaries.mjs'
import { ensureRunning, initialise, passwordFile, running, stop } from './postgres/cluster.mjs'
import { OWNER, ensureOwnerAndDatabase, ownerPassword } from './postgres/owner.mjs'
import { StartProblem } from './start-problem.mjs'

/**
 * Starts PostgreSQL on `dataDir`, or attaches to the one that a killed process left running there, and owns it
 * either way: `stop()` ends it. Throws when a living process owns the folder.
 * @param {{ dataDir: string, database?: string, settings?: Record<string, string | number>, fresh?: boolean,
 *   log?: (message: string) => void }} options with `fresh`, everything that was in the folder is thrown away first
 */
export async function startEmbeddedPostgres(options) {
  const { dataDir, database = 'wijkaanpak', settings = {}, fresh = false, log = () => {} } = options
  const account = unprivilegedAccount()
  const folder = reachableFolder(dataDir, account)
  const lock = requireLock(folder, dataDir)
  try {
    const binaries = await postgresBinaries(account, path.join(path.dirname(folder), 'postgres-binaries'))
    const cluster = { dataDir: folder, binaries, account }
    if (fresh) discard(cluster)
    initialise(cluster, settings, log)
    const server = await ensureRunning(cluster, settings)
    return await handle(cluster, server, lock, database)
  } catch (error) {
    lock.release()
    throw error
  }
}

/**
 * The address of the database that another process runs on this folder: for a test that looks or prepares beside the app.
 * @param {{ dataDir: string, database?: string }} options
 */
export function addressOfRunning({ dataDir, database = 'wijkaanpak' }) {
  const cluster = { dataDir: reachableFolder(dataDir, unprivilegedAccount()) }
  const server = running(cluster)
  if (!server) throw new StartProblem(`In ${dataDir} draait geen database.`, 'Start eerst de app met deze gegevensmap.')
  return `postgresql://${OWNER}:${ownerPassword(readSecret(cluster))}@127.0.0.1:${server.port}/${database}`
}

function requireLock(folder, dataDir) {
  const lock = claim(`${folder}.owner`)
  if (!('heldBy' in lock)) return lock
  throw new StartProblem(
    `De gegevensmap ${path.dirname(path.resolve(dataDir))} is al in gebruik door proces ${lock.heldBy}.`,
    'Stop dat proces, of kies een andere map met DATA_DIR (en een andere PORT).',
  )
}

function discard(cluster) {
  stop(cluster)
  rmSync(cluster.dataDir, { recursive: true, force: true })
}

async function handle(cluster, server, lock, database) {
  const secret = readSecret(cluster)
  const urlFor = (role, password, name) => `postgresql://${role}:${password}@127.0.0.1:${server.port}/${name}`
  const adminUrlFor = (name) => urlFor('postgres', secret, name)
  const ownerUrlFor = (name) => urlFor(OWNER, ownerPassword(secret), name)
  await ensureOwnerAndDatabase(adminUrlFor('postgres'), secret, database)
  return {
    url: ownerUrlFor(database),
    urlFor: ownerUrlFor,
    adminUrlFor,
    port: server.port,
    pid: server.pid,
    wasRunning: server.wasRunning,
    /** Not always below dataDir: an account without rights cannot reach every folder. */
    logFile: path.join(cluster.dataDir, 'server.log'),
    isAlive: () => running(cluster)?.pid === server.pid,
    stop() {
      stop(cluster)
      lock.release()
    },
    destroy() {
      discard(cluster)
      for (const file of [passwordFile(cluster), `${cluster.dataDir}.log`]) rmSync(file, { force: true })
      lock.release()
    },
  }
}

function readSecret(cluster) {
  const file = passwordFile(cluster)
  if (!existsSync(file)) {
    throw new StartProblem(`Het wachtwoordbestand ${file} is weg.`, 'Zet het terug uit een reservekopie, of kies een nieuwe DATA_DIR.')
  }
  return readFileSync(file, 'utf8').trim()
}
