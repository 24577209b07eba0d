import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { identify, isSameProcess } from './process-identity.mjs'

/**
 * Claims `file` for this process. A claim of a process that is gone (kill -9, power cut) is taken over.
 * @param {string} file
 * @returns {{ release: () => void, tookOver: boolean } | { heldBy: number }}
 */
export function claim(file) {
  mkdirSync(path.dirname(file), { recursive: true })
  const own = `${file}.${process.pid}`
  writeFileSync(own, JSON.stringify(identify(process.pid)))
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      try {
        linkSync(own, file) // unlike a plain write: whole or not at all, and never over another's claim
        return { release: () => rmSync(file, { force: true }), tookOver: attempt > 0 }
      } catch (error) {
        if (error.code !== 'EEXIST') throw error
      }
      const holder = readHolder(file)
      if (holder && isSameProcess(holder)) return { heldBy: holder.pid }
      rmSync(file, { force: true })
    }
    return { heldBy: readHolder(file)?.pid ?? 0 }
  } finally {
    rmSync(own, { force: true })
  }
}

function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Runs `work` while no other process that asks for the same `file` does; waits for its turn. */
export async function exclusively(file, work, onWait = () => {}) {
  let lock = claim(file)
  if ('heldBy' in lock) onWait(lock.heldBy)
  while ('heldBy' in lock) {
    await sleep(300)
    lock = claim(file)
  }
  try {
    return await work()
  } finally {
    lock.release()
  }
}
