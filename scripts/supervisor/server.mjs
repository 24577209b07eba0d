import { spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartProblem } from '../start-problem.mjs'
import { root } from './settings.mjs'
import { killGroup } from './tool.mjs'

const guard = new URL('./end-with-parent.mjs', import.meta.url).href

/**
 * Starts the web server as a child in a group of its own, so that a Ctrl-C in the terminal reaches only us and we
 * end things in the right order.
 * @returns {import('node:child_process').ChildProcess}
 */
export function startServer({ mode, port, host, verbose }, { folder, logFile, env }) {
  const args = mode === 'dev'
    ? [path.join(root, 'node_modules/next/dist/bin/next'), 'dev', '--port', String(port), '--hostname', host]
    : [path.join(folder, 'server.js')]
  const output = verbose || mode === 'dev' ? 'inherit' : openSync(logFile, 'w')
  return spawn(process.execPath, ['--import', guard, ...args], {
    cwd: mode === 'dev' ? root : folder,
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
    env,
  })
}

/** Asks the server to stop, and insists after a while. */
export async function stopServer(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const insist = setTimeout(() => killGroup(child, 'SIGKILL'), 8000)
  await gone
  clearTimeout(insist)
  killGroup(child, 'SIGKILL') // helpers that `next dev` may have left
}

/** Waits until our own server answers: another program on the port does not know this instance's name. */
export async function waitUntilHealthy({ port, host, instanceId }, { timeout }) {
  const address = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  const deadline = Date.now() + timeout
  let last = 'geen antwoord'
  while (Date.now() < deadline) {
    try {
      const response = await fetch(`http://${address}:${port}/api/health`, { signal: AbortSignal.timeout(30_000) })
      const text = await response.text()
      if (response.ok && text.includes(instanceId)) return
      last = response.ok ? 'er antwoordt een ander programma op deze poort' : `status ${response.status}`
    } catch {
      // not listening yet
    }
    await sleep(150)
  }
  throw new StartProblem(`De webserver is na ${timeout / 1000} seconden nog niet klaar (${last}).`, 'Start opnieuw met VERBOSE=1 voor de details.')
}
