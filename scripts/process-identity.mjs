// A process id alone proves nothing: after a crash or a restart of the machine it may belong to another program.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** When a process started, in whatever unit the platform offers; undefined when there is no such process. */
export function startTime(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return undefined
  }
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() || 'unknown'
  }
  try {
    // The name, between brackets, may itself hold spaces. After it: state (field 3) … start time (field 22).
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')
    return fields[0] === 'Z' ? undefined : fields[19]
  } catch {
    return undefined
  }
}

/** Is this still the process that was written down, and not another one with the same number? */
export function isSameProcess({ pid, started }) {
  return Number.isInteger(pid) && pid > 0 && startTime(pid) === started
}

/** What to write down about a process in order to recognise it later. */
export const identify = (pid) => ({ pid, started: startTime(pid) })
