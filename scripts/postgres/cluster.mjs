// One PostgreSQL data folder: make it, start it, see whether it runs, stop it.
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startTime } from '../process-identity.mjs'
import { StartProblem } from '../start-problem.mjs'
import { giveTo } from './account.mjs'

export const passwordFile = (cluster) => `${cluster.dataDir}.password` // beside it: initdb wants an empty folder

/**
 * @typedef {{ dataDir: string, binaries: string, account: { uid?: number, gid?: number } }} Cluster
 * Runs one of PostgreSQL's programs. Its output goes to a file: the server inherits it, and a pipe would never close.
 * @param {Cluster} cluster
 */
function run(cluster, program, args) {
  const logFile = `${cluster.dataDir}.log`
  const output = openSync(logFile, 'w')
  try {
    const result = spawnSync(path.join(cluster.binaries, 'bin', program), args, {
      ...cluster.account,
      cwd: path.dirname(cluster.dataDir),
      stdio: ['ignore', output, output],
      env: { ...process.env, LC_ALL: 'C' },
    })
    if (result.status === 0) return
  } finally {
    closeSync(output)
  }
  const serverLog = path.join(cluster.dataDir, 'server.log')
  const text = tail(logFile) + (existsSync(serverLog) ? tail(serverLog) : '')
  throw new StartProblem(`PostgreSQL (${program}) is mislukt.`, `Kijk in ${logFile} en ${serverLog}.`, { cause: new Error(text) })
}

const tail = (file) => readFileSync(file, 'utf8').slice(-2000)

/** Makes the data folder when there is none. The rename at the end means an interrupted attempt leaves nothing behind. */
export function initialise(cluster, settings, log) {
  if (existsSync(path.join(cluster.dataDir, 'PG_VERSION'))) return checkVersion(cluster)
  log('databasemap aanmaken')
  const fresh = { ...cluster, dataDir: `${cluster.dataDir}.new` }
  rmSync(fresh.dataDir, { recursive: true, force: true })
  mkdirSync(fresh.dataDir, { mode: 0o700 })
  giveTo(cluster.account, fresh.dataDir)
  writeFileSync(passwordFile(cluster), `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  giveTo(cluster.account, passwordFile(cluster))
  run(fresh, 'initdb', [
    ...['-D', fresh.dataDir, '-U', 'postgres', '--pwfile', passwordFile(cluster), '-A', 'scram-sha-256'],
    ...['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    ...(settings.fsync === 'off' ? ['--no-sync'] : []),
  ])
  rmSync(`${fresh.dataDir}.log`, { force: true })
  renameSync(fresh.dataDir, cluster.dataDir)
}

function checkVersion({ dataDir, binaries, account }) {
  const have = readFileSync(path.join(dataDir, 'PG_VERSION'), 'utf8').trim()
  const shown = spawnSync(path.join(binaries, 'bin/postgres'), ['--version'], { ...account, cwd: '/', encoding: 'utf8' }).stdout
  const need = /\d+/.exec(shown ?? '')?.[0]
  if (need && have !== need) {
    throw new StartProblem(
      `De gegevens in ${dataDir} zijn van PostgreSQL ${have}; deze versie gebruikt ${need}.`,
      'Kies met DATA_DIR een nieuwe map, of zet DATABASE_URL naar een eigen PostgreSQL.',
    )
  }
}

/** The server that runs on this data folder, from the file in which it says so. */
export function running({ dataDir }) {
  let lines
  try {
    lines = readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
  const pid = Number(lines[0])
  if (startTime(pid) === undefined) return undefined // left by a kill -9; PostgreSQL clears it itself
  if (isAnotherProgram(pid)) {
    unlinkSync(path.join(dataDir, 'postmaster.pid')) // its number was given away: PostgreSQL would refuse to start
    return undefined
  }
  return { pid, port: Number(lines[3]), status: (lines[7] ?? '').trim() }
}

function isAnotherProgram(pid) {
  try {
    return !readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch {
    return false
  }
}

/** Attaches to the running server, or starts one. */
export async function ensureRunning(cluster, settings) {
  const deadline = Date.now() + 60_000
  for (;;) {
    const found = running(cluster)
    if (found?.status === 'ready') return { ...found, wasRunning: true }
    if (!found) break
    if (Date.now() > deadline) throw new StartProblem('PostgreSQL blijft hangen bij het starten of stoppen.', `Stop proces ${found.pid}.`)
    await sleep(100) // starting, or stopping
  }
  await start(cluster, settings, deadline)
  const found = running(cluster)
  if (!found) throw new StartProblem('PostgreSQL is meteen weer gestopt.', `Kijk in ${cluster.dataDir}/server.log.`)
  return { ...found, wasRunning: false }
}

async function start(cluster, settings, deadline) {
  for (;;) {
    const port = await freePort()
    const options = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 100, ...settings }
    const flags = Object.entries(options).map(([name, value]) => `-c ${name}=${value}`).join(' ')
    const log = path.join(cluster.dataDir, 'server.log')
    try {
      run(cluster, 'pg_ctl', ['start', '-w', '-t', '60', '-D', cluster.dataDir, '-l', log, '-o', flags])
      return
    } catch (error) {
      // After a kill -9 of the server its helpers need a moment to notice; a free port can be taken meanwhile.
      const passing = /pre-existing shared memory|Address already in use|lock file/.test(error.cause?.message ?? '')
      if (!passing || Date.now() > deadline) throw error
      await sleep(300)
    }
  }
}

/** Stops the server, whoever started it; waits until its last write is on disk. */
export function stop(cluster) {
  if (running(cluster)) run(cluster, 'pg_ctl', ['stop', '-m', 'fast', '-w', '-D', cluster.dataDir])
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
