import { parseCopies, type Copy } from './copies'

const prefix = 'wijkaanpak:formulier:'

/** One form of one person on this device. */
export const placeOnDevice = (userId: string, keep: string): string => `${prefix}${userId}:${keep}`

export function readCopies(place: string): Copy[] {
  try {
    return parseCopies(localStorage.getItem(place))
  } catch {
    return []
  }
}

/** @returns false when the device has no room or keeps nothing (private window) */
export function writeCopies(place: string, copies: readonly Copy[]): boolean {
  try {
    if (copies.length === 0) localStorage.removeItem(place)
    else localStorage.setItem(place, JSON.stringify(copies))
    return true
  } catch {
    return false
  }
}

/** On a shared computer the next person must not find what the one before typed. */
export function forgetTyped(exceptOf?: string): void {
  try {
    const own = exceptOf && placeOnDevice(exceptOf, '')
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index))
    for (const key of keys) {
      if (key?.startsWith(prefix) && !(own && key.startsWith(own))) localStorage.removeItem(key)
    }
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
