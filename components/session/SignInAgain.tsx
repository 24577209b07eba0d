'use client'
import type { ReactNode } from 'react'

/**
 * To the sign-in page and back to here. In a tab of its own, so that what was typed here is still here afterwards;
 * this page notices by itself that there is a session again.
 */
export function SignInAgain({ children }: { children: ReactNode }) {
  const here = typeof location === 'undefined' ? '/' : location.pathname + location.search
  return (
    <a
      className="utrecht-button utrecht-button--primary-action wp-button wp-button--link"
      href={`/inloggen?terug=${encodeURIComponent(here)}`} target="_blank" rel="noopener"
    >
      {children} <span className="wp-visually-hidden">(opent in een nieuw tabblad)</span>
    </a>
  )
}
