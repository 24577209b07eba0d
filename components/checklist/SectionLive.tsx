'use client'
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { backgroundHeader } from '@/lib/platform/auth/background-header'
import type { SaverStatus } from './autosave/draft-saver'

type Answer = { pointId: string; organisationId: string | null; version: number }
type Seen = { editors: { key: string; name: string }[]; answers: Answer[] }

type Live = Seen & {
  /** Which form is under the hand; null when none. */
  focus: (key: string | null) => void
  report: (status: SaverStatus) => void
  status: SaverStatus
}

const pollMs = 10_000
const nobody: Seen = { editors: [], answers: [] }
const LiveContext = createContext<Live>({ ...nobody, focus: () => undefined, report: () => undefined, status: { kind: 'idle' } })

/** What happens in this section right now; nothing while the page has no script yet. */
export const useLive = (): Live => use(LiveContext)

async function ask(body: object): Promise<Seen | null> {
  try {
    const response = await fetch('/api/concepten/aanwezig', {
      method: 'POST', headers: { 'content-type': 'application/json', [backgroundHeader]: '1' }, body: JSON.stringify(body),
    })
    return response.ok ? ((await response.json()) as Seen) : null
  } catch {
    return null
  }
}

type Props = { programmeId: string; sectionId: string; active: boolean; children: ReactNode }

/** Asks once in ten seconds, for the whole page, who else is at work and what has been recorded since. */
export function SectionLive({ programmeId, sectionId, active, children }: Props) {
  const [seen, setSeen] = useState(nobody)
  const [status, report] = useState<SaverStatus>({ kind: 'idle' })
  const key = useRef<string | null>(null)

  const poll = useCallback(async () => {
    if (!active || document.visibilityState === 'hidden') return
    const now = await ask({ programmeId, sectionId, key: key.current })
    // The same news is no reason to draw the page again.
    if (now) setSeen((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now))
  }, [active, programmeId, sectionId])

  useEffect(() => {
    void poll()
    const timer = setInterval(() => void poll(), pollMs)
    return () => clearInterval(timer)
  }, [poll])

  const focus = useCallback((next: string | null) => {
    if (key.current === next) return
    key.current = next
    void poll()
  }, [poll])

  const live = useMemo(() => ({ ...seen, focus, report, status }), [seen, focus, status])
  return <LiveContext value={live}>{children}</LiveContext>
}
