import { readFileSync } from 'node:fs'

/**
 * Calls back when the npm that started us is gone: npm does not pass a SIGTERM on, and what it started would stay.
 * Between npm and us there may be a shell, which survives too.
 */
export function whenNpmIsGone(callback) {
  if (!process.env.npm_lifecycle_event) return
  const before = parents()
  const timer = setInterval(() => {
    if (parents() === before) return
    clearInterval(timer)
    callback()
  }, 500)
  timer.unref()
}

function parents() {
  return `${process.ppid} ${parentOf(process.ppid)}`
}

function parentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8').match(/^PPid:\s*(\d+)/m)?.[1]
  } catch {
    return undefined
  }
}
