// PostgreSQL refuses to run as root, so a root-run start uses an unprivileged account that exists already.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { StartProblem } from '../start-problem.mjs'

const isRoot = process.getuid?.() === 0

/** The uid and gid to run PostgreSQL with; empty when we are not root and can be ourselves. */
export function unprivilegedAccount() {
  if (!isRoot) return {}
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of ['postgres', 'nobody']) {
    const line = lines.find((l) => l.startsWith(`${name}:`))
    if (line) {
      const [, , uid, gid] = line.split(':')
      return { uid: Number(uid), gid: Number(gid) }
    }
  }
  throw new StartProblem(
    'U werkt als root en er is geen account "postgres" of "nobody" om PostgreSQL mee te starten.',
    'Start als gewone gebruiker, of zet DATABASE_URL naar een eigen PostgreSQL.',
  )
}

/** Gives a file or folder to that account. */
export function giveTo(account, file) {
  if (account.uid !== undefined) chownSync(file, account.uid, account.gid)
}

/** The given folder when the account can reach it, else one below /var/lib that belongs to this very path. */
export function reachableFolder(folder, account) {
  const wanted = path.resolve(folder)
  mkdirSync(path.dirname(wanted), { recursive: true })
  if (!isRoot || canEnter(path.dirname(wanted), account)) return wanted
  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 12)
  const other = path.join('/var/lib/wijkaanpak', name, path.basename(wanted))
  mkdirSync(path.dirname(other), { recursive: true })
  return other
}

function canEnter(folder, account) {
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...account, cwd: '/' }).status === 0
}
