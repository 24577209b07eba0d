'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react'

type Props = {
  /** What is chosen now; when that changes, the reader is brought to it. */
  chosen: string
  /** Where it is told. */
  panelId: string
  children: ReactNode
}

const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented }: MouseEvent) =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey && !defaultPrevented

/** Brings what was chosen into sight within its region; the page itself stays where it is. */
function showChosen(within: HTMLElement | null) {
  const region = within?.querySelector('[role="region"]')
  const box = region?.querySelector('a[aria-current]')?.getBoundingClientRect()
  if (!region || !box) return
  const frame = region.getBoundingClientRect()
  if (box.left < frame.left || box.right > frame.right) region.scrollLeft += box.left + box.width / 2 - frame.left - frame.width / 2
  if (box.top < frame.top || box.bottom > frame.bottom) region.scrollTop += box.top + box.height / 2 - frame.top - frame.height / 2
}

/**
 * Follows the links of the picture without a new page, so that it stays scrolled where it was, and brings the keyboard
 * to what was chosen. Without a script they are the same links.
 */
export function PictureKeeper({ chosen, panelId, children }: Props) {
  const router = useRouter()
  const before = useRef(chosen)
  const within = useRef<HTMLDivElement>(null)
  useEffect(() => showChosen(within.current), [chosen])
  useEffect(() => {
    if (before.current === chosen) return
    before.current = chosen
    document.getElementById(panelId)?.focus()
  }, [chosen, panelId])
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('svg a[href]') : null
    const href = link?.getAttribute('href')
    if (!href || !isPlain(event)) return
    event.preventDefault()
    router.push(href, { scroll: false })
  }
  // The links inside do the work; this only goes along with them.
  return <div ref={within} role="presentation" onClick={follow}>{children}</div>
}
