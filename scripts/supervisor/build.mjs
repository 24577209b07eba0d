import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { exclusively } from '../folder-lock.mjs'
import { fingerprint } from './fingerprint.mjs'
import { say } from './progress.mjs'
import { root } from './settings.mjs'
import { runTool } from './tool.mjs'

const SOURCES = [
  ...['app', 'components', 'lib', 'public', 'proxy.ts', 'instrumentation.ts', 'prisma/schema'],
  ...['next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json'],
]
const NOT_BUILT = /\.test\.tsx?$|(^|\/)generated(\/|$)/
const KEEP = 3
// Next empties its folder before a build but for the cache. Finished builds stay there, each under the fingerprint of
// its sources, so that a build for the tests does not pull the files from under a demo that is running.
const builds = path.join(root, '.next/cache/builds')

/**
 * The folder with a production build of the present sources; builds when there is none yet.
 * @returns {Promise<string>}
 */
export async function ensureBuild({ logFile, verbose, env }) {
  const folder = path.join(builds, fingerprint(root, SOURCES, (name) => NOT_BUILT.test(name)))
  if (isComplete(folder)) return folder
  const waiting = (pid) => say(`wachten op een andere bouw (proces ${pid})`)
  await exclusively(path.join(root, 'node_modules/.cache/next-build.owner'), () => build(folder, { logFile, verbose, env }), waiting)
  return folder
}

const isComplete = (folder) => existsSync(path.join(folder, 'server.js'))

async function build(folder, { logFile, verbose, env }) {
  if (isComplete(folder)) return // by the one we waited for
  say('app bouwen (duurt een halve tot enkele minuten)')
  const heartbeat = setInterval(() => say('nog aan het bouwen'), 20_000)
  try {
    await runTool('Het bouwen van de app', ['node_modules/next/dist/bin/next', 'build'], { logFile, verbose, env })
  } finally {
    clearInterval(heartbeat)
  }
  const made = path.join(root, '.next/standalone')
  cpSync(path.join(root, '.next/static'), path.join(made, '.next/static'), { recursive: true })
  if (existsSync(path.join(root, 'public'))) cpSync(path.join(root, 'public'), path.join(made, 'public'), { recursive: true })
  mkdirSync(builds, { recursive: true })
  rmSync(folder, { recursive: true, force: true })
  renameSync(made, folder)
  removeOldBuilds()
  say('app gebouwd')
}

function removeOldBuilds() {
  const age = (folder) => statSync(folder).mtimeMs
  const folders = readdirSync(builds).map((name) => path.join(builds, name)).sort((a, b) => age(b) - age(a))
  for (const folder of folders.slice(KEEP)) rmSync(folder, { recursive: true, force: true })
}
