import type { LocalDraft } from './choose-draft'

const prefix = 'wijkaanpak:concept:'

/** One form of one person on this device. */
export const localKey = (userId: string, programmeId: string, key: string): string =>
  `${prefix}${userId}:${programmeId}:${key}`

/** What this device keeps; null when there is nothing or it cannot be read. */
export function readLocal(key: string): LocalDraft | null {
  try {
    const text = localStorage.getItem(key)
    return text === null ? null : (JSON.parse(text) as LocalDraft)
  } catch {
    return null
  }
}

/** @returns false when the device has no room or keeps nothing (private window) */
export function writeLocal(key: string, draft: LocalDraft): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

export function dropLocal(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing was kept, so there is nothing to drop.
  }
}

/** On a shared computer the next person must not find the texts of the one before. */
export function dropOthers(userId: string): void {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index))
    for (const key of keys) {
      if (key?.startsWith(prefix) && !key.startsWith(`${prefix}${userId}:`)) localStorage.removeItem(key)
    }
  } catch {
    // Nothing was kept.
  }
}
