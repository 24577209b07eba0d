import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

/**
 * One hash over files and folders: differs as soon as a name or a byte does.
 * @param {string} base
 * @param {string[]} entries names below base; missing ones count as empty
 * @param {(relative: string) => boolean} [skip]
 */
export function fingerprint(base, entries, skip = () => false) {
  const hash = createHash('sha256')
  const visit = (relative) => {
    if (skip(relative)) return
    const full = path.join(base, relative)
    try {
      const names = readdirSync(full).sort()
      for (const name of names) visit(path.join(relative, name))
    } catch (error) {
      if (error.code === 'ENOTDIR') hash.update(`${relative}\0`).update(readFileSync(full)).update('\0')
      else if (error.code !== 'ENOENT') throw error
    }
  }
  for (const entry of entries) visit(entry)
  return hash.digest('hex').slice(0, 20)
}
