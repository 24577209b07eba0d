// Starts and stops what is measured.
import { spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export const root = path.resolve(import.meta.dirname, '../..')
const next = path.join(root, 'node_modules/next/dist/bin/next')
const bare = path.join(root, 'tests/bench/bare')

export const freePort = () => new Promise((resolve, reject) => {
  const server = createServer().on('error', reject).listen(0, '127.0.0.1', () => {
    const { port } = server.address()
    server.close(() => resolve(port))
  })
})

async function answers(url, child) {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`server gestopt met code ${child.exitCode}`)
    try {
      if ((await fetch(url)).ok) return
    } catch {
      // not listening yet
    }
    await sleep(10)
  }
  throw new Error(`${url} antwoordt niet`)
}

/** Starts a server and tells how long it took until the first answer. */
export async function start(args, { cwd, env, path: first }) {
  const port = await freePort()
  const began = performance.now()
  const child = spawn(process.execPath, args(port), { cwd, env: { ...process.env, ...env(port), PORT: String(port), HOSTNAME: '127.0.0.1', NODE_ENV: 'production' }, stdio: ['ignore', 'ignore', 'inherit'] })
  const origin = `http://127.0.0.1:${port}`
  await answers(origin + first, child)
  const coldMs = performance.now() - began
  return {
    origin, coldMs,
    /** Resident memory in MB. */
    memory: () => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024),
    stop: () => new Promise((resolve) => { child.once('exit', resolve); child.kill('SIGTERM') }),
  }
}

/** Was the bare app built, and did nothing of it change since? */
function bareIsBuilt() {
  const built = path.join(bare, '.next/BUILD_ID')
  if (!existsSync(built)) return false
  const sources = readdirSync(path.join(bare, 'app'), { recursive: true }).map((name) => path.join(bare, 'app', name))
  return sources.every((source) => statSync(source).mtimeMs < statSync(built).mtimeMs)
}

/** The bare Next app that everything is compared with. */
export function startBare() {
  if (!bareIsBuilt()) {
    const built = spawnSync(process.execPath, [next, 'build', bare], { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } })
    if (built.status !== 0) throw new Error('de kale app laat zich niet bouwen')
  }
  return start((port) => [next, 'start', bare, '--port', String(port), '--hostname', '127.0.0.1'], { cwd: bare, env: () => ({}), path: '/handler' })
}

/** Our own app, on a database that has its data already; without its background jobs, whose statements belong to no request. */
export function startApp(folder, { databaseUrl, secret, uploads }) {
  const env = (port) => ({ DATABASE_URL: databaseUrl, NEXTAUTH_SECRET: secret, NEXTAUTH_URL: `http://127.0.0.1:${port}`, UPLOAD_DIR: uploads, INSTANCE_ID: randomUUID(), LOG_LEVEL: 'error', JOBS: '0' })
  return start(() => [path.join(folder, 'server.js')], { cwd: folder, env, path: '/api/health' })
}
