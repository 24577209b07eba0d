'use client'
import { placeOnDevice, readCopies } from './device'
import { useWriter } from './Writer'

/** Tells, at the moment it is asked, whether a form (perhaps another one on the page) holds text that was never recorded. */
export function useUnsaved(keep: string): () => boolean {
  const userId = useWriter()
  return () => userId !== null && readCopies(placeOnDevice(userId, keep)).length > 0
}
