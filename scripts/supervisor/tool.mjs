import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartProblem } from '../start-problem.mjs'
import { root } from './settings.mjs'

const running = new Set()

/**
 * Ends the tools that are still at work.
 * @param {NodeJS.Signals} signal a gentle one gives them time to clean up: a server, a browser and a database
 */
export async function stopTools(signal = 'SIGKILL') {
  const ended = [...running].map((child) => new Promise((resolve) => child.once('exit', resolve)))
  for (const child of running) killGroup(child, signal)
  await Promise.race([Promise.all(ended), sleep(40_000)])
  for (const child of running) killGroup(child, 'SIGKILL')
}

/** Signals a child that leads a process group, and all its descendants. */
export function killGroup(child, signal) {
  try {
    process.kill(-child.pid, signal)
  } catch {
    child.kill(signal) // it has no group (any more)
  }
}

/**
 * Runs a Node program to its end, with its output in a file.
 * @param {string} what for the message when it fails, in Dutch
 * @param {string[]} args of node
 * @param {{ logFile: string, env?: NodeJS.ProcessEnv, verbose?: boolean, onMessage?: (m: any) => void }} options
 */
export async function runTool(what, args, { logFile, env = process.env, verbose = false, onMessage = () => {} }) {
  mkdirSync(path.dirname(logFile), { recursive: true })
  const output = verbose ? 'inherit' : openSync(logFile, 'w')
  try {
    const child = spawn(process.execPath, args, { cwd: root, env, detached: true, stdio: ['ignore', output, output, 'ipc'] })
    running.add(child)
    child.on('message', onMessage)
    const outcome = await new Promise((resolve, reject) => {
      child.on('error', reject).on('exit', (code, signal) => resolve(code ?? signal))
    })
    running.delete(child)
    if (outcome !== 0) throw failure(what, outcome, verbose ? undefined : logFile)
  } finally {
    if (!verbose) closeSync(output)
  }
}

function failure(what, outcome, logFile) {
  const text = logFile ? readFileSync(logFile, 'utf8') : ''
  return new StartProblem(
    `${what} is mislukt (${outcome}).`,
    logFile ? `Verbeter wat er staat in ${logFile} en start opnieuw.` : 'Zie hierboven.',
    { cause: new Error(text) },
  )
}
