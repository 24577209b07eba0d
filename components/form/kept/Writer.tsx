'use client'
import { createContext, use, useEffect, type ReactNode } from 'react'
import { forgetTyped } from './device'

const WriterContext = createContext<string | null>(null)

/** Whose texts are kept on this device; null where nobody is signed in. */
export const useWriter = (): string | null => use(WriterContext)

/** Tells the forms inside who is typing, and forgets what others typed on this device. */
export function Writer({ userId, children }: { userId: string; children: ReactNode }) {
  useEffect(() => forgetTyped(userId), [userId])
  return <WriterContext value={userId}>{children}</WriterContext>
}
