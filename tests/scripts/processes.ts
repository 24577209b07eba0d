import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

export const root = fileURLToPath(new URL('../../', import.meta.url))

const folders: string[] = []

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder that an unprivileged account can enter too: PostgreSQL runs as one when the tests run as root. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'wijkaanpak-scripts-'))
  folders.push(folder)
  chmodSync(folder, 0o755)
  return folder
}

export type Run = {
  child: ChildProcess
  out: () => string
  err: () => string
  /** Resolves with the exit code, or the name of the signal. */
  ended: Promise<number | string | null>
  /** Waits until this text was printed; rejects when the process ends first. */
  printed: (text: string) => Promise<void>
}

/** Starts Node as a user would, and listens to what it says. */
export function node(args: string[], env: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...cleanEnvironment(), ...env } })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
  const ended = new Promise<number | string | null>((resolve) => {
    child.on('close', (code, signal) => {
      resolve(code ?? signal)
    })
  })
  const printed = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (said.out.includes(text)) resolve()
      }
      child.stdout.on('data', look)
      child.on('close', () => {
        reject(new Error(`ended before it printed "${text}":\n${said.out}${said.err}`))
      })
      look()
    })
  return { child, out: () => said.out, err: () => said.err, ended, printed }
}

// What this test run was started with must not leak into what is tested.
function cleanEnvironment(): NodeJS.ProcessEnv {
  const leave = ['PORT', 'HOST', 'DATABASE_URL', 'DATA_DIR', 'NEXTAUTH_URL', 'NEXTAUTH_SECRET', 'NODE_ENV', 'VERBOSE']
  const kept = Object.entries(process.env).filter(([name]) => !leave.includes(name) && !/^(VITEST|npm_)/.test(name))
  return Object.fromEntries(kept) as NodeJS.ProcessEnv
}

/** Does this process still run? One that ended but was not yet waited for does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  const stat = `/proc/${String(pid)}/stat`
  return !existsSync(stat) || !/^\d+ \(.*\) Z/s.test(readFileSync(stat, 'utf8'))
}

export async function waitUntil(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + 20_000
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`waited in vain until ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
