// One start: database, migrations, example data, build, server; and one end that leaves nothing behind.
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { claim } from '../folder-lock.mjs'
import { StartProblem, explain } from '../start-problem.mjs'
import { ensureBuild } from './build.mjs'
import { openDatabase } from './database.mjs'
import { accountLines, fillWithExamples } from './example-data.mjs'
import { whenNpmIsGone } from './parents.mjs'
import { requireFreePort } from './port.mjs'
import { ensurePrismaClient } from './prisma-client.mjs'
import { say } from './progress.mjs'
import { sessionSecret } from './secret.mjs'
import { startServer, stopServer, waitUntilHealthy } from './server.mjs'
import { readSettings } from './settings.mjs'
import { stopTools } from './tool.mjs'

/**
 * Runs the app until it is told to stop.
 * @param {'demo' | 'dev'} mode production build, or hot reload
 */
export async function run(mode) {
  // Whoever read our output may be gone (a closed terminal, a killed pipe): that must not stop us from cleaning up.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  const shutdown = prepareShutdown()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void shutdown.stop(0, 'gestopt'))
  whenNpmIsGone(() => void shutdown.stop(0, 'gestopt'))
  try {
    await start(readSettings(mode, process.env), shutdown)
  } catch (error) {
    if (process.env.VERBOSE === '1') console.error(error)
    await shutdown.stop(1, undefined, explain(error))
  }
}

/** What has to be undone, last in first out, exactly once. */
function prepareShutdown() {
  const undo = []
  let stopping = false
  return {
    onStop: (work) => void undo.unshift(work),
    isStopping: () => stopping,
    async stop(code, message, problem) {
      if (stopping) return
      stopping = true
      if (problem) console.error(problem)
      await stopTools()
      for (const work of undo) {
        try {
          await work()
        } catch (error) {
          console.error(explain(error))
        }
      }
      if (message) say(message)
      process.exit(code)
    },
  }
}

async function start(settings, shutdown) {
  const { mode, dataDir, verbose } = settings
  say(`${mode === 'dev' ? 'ontwikkelomgeving' : 'demo'} starten, gegevens in ${dataDir}`)
  const log = (name) => path.join(dataDir, 'logs', `${name}.log`)
  mkdirSync(path.join(dataDir, 'logs'), { recursive: true })
  const lock = claimDataFolder(dataDir)
  shutdown.onStop(lock.release)
  await requireFreePort(settings, { patience: lock.tookOver ? 5000 : 0 })
  if (settings.freshData) discardFiles(dataDir)
  const database = await openDatabase(settings, shutdown.onStop)
  const env = serverEnvironment(settings, database.url)
  await ensurePrismaClient({ logFile: log('prisma'), verbose })
  const examples = settings.exampleData && (await fillWithExamples(settings, { logFile: log('example-data'), env }))
  const folder = mode === 'demo' ? await ensureBuild({ logFile: log('build'), verbose, env }) : undefined
  const child = startServer(settings, { folder, logFile: log('server'), env })
  shutdown.onStop(() => stopServer(child))
  watch({ child, database, shutdown, cause: mode === 'dev' ? 'hierboven' : `in ${log('server')}` })
  await waitUntilHealthy(settings, { timeout: 120_000 })
  if (shutdown.isStopping()) return
  say(`klaar: ${settings.publicUrl}`)
  if (examples) console.log(`\n${accountLines(examples).join('\n')}\n\nStoppen: Ctrl-C`)
}

function discardFiles(dataDir) {
  for (const name of ['uploads', 'example-data.json']) rmSync(path.join(dataDir, name), { recursive: true, force: true })
}

function claimDataFolder(dataDir) {
  const lock = claim(path.join(dataDir, 'supervisor.owner'))
  if (!('heldBy' in lock)) return lock
  throw new StartProblem(
    `De gegevensmap ${dataDir} is al in gebruik door proces ${lock.heldBy}.`,
    'Stop dat proces, of kies een andere map en poort: DATA_DIR=.data/tweede PORT=3001.',
  )
}

function serverEnvironment({ mode, dataDir, host, port, publicUrl, instanceId }, databaseUrl) {
  return {
    ...process.env,
    NODE_ENV: mode === 'dev' ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: databaseUrl,
    UPLOAD_DIR: process.env.UPLOAD_DIR || path.join(dataDir, 'uploads'),
    NEXTAUTH_SECRET: sessionSecret(dataDir, process.env),
    NEXTAUTH_URL: publicUrl,
    INSTANCE_ID: instanceId,
    HOSTNAME: host,
    PORT: String(port),
  }
}

/** The app is one thing to its user: when a part of it dies, the rest stops too, and says so. */
function watch({ child, database, shutdown, cause }) {
  child.on('error', (error) => void shutdown.stop(1, undefined, explain(error)))
  child.on('exit', (code, signal) => {
    const how = signal ?? `code ${code}`
    void shutdown.stop(1, undefined, `De webserver is onverwacht gestopt (${how}). Start opnieuw; de oorzaak staat ${cause}.`)
  })
  setInterval(() => {
    if (database.isAlive()) return
    void shutdown.stop(1, undefined, 'De database is onverwacht gestopt. Start opnieuw; wat is opgeslagen, is bewaard.')
  }, 1000).unref()
}
