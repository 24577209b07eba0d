'use client'
import { useEffect, useRef, type ReactNode } from 'react'

/**
 * What was done on the page before, said on this one. It takes the focus, so that somebody with only a keyboard or a screen
 * reader goes on from here and not from the top of the page.
 */
export function TakesFocus({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  return <div ref={place} tabIndex={-1} className="wp-form__messages">{children}</div>
}
