import type { ReactNode } from 'react'

export type TagTone = 'neutral' | 'accent' | 'positive' | 'caution' | 'negative'
export type TagShape = 'ring' | 'half' | 'dot' | 'check' | 'diamond' | 'cross' | 'dash'

/** The shape says the same as the colour, for who does not see the colour. */
const shapes: Record<TagShape, ReactNode> = {
  ring: <circle cx="8" cy="8" r="5.5" fill="none" strokeWidth="2" stroke="currentColor" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.5" fill="none" strokeWidth="2" stroke="currentColor" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" />
    </>
  ),
  dot: <circle cx="8" cy="8" r="6" />,
  check: <path d="M3 8.5l3.5 3.5L13 4.5" fill="none" stroke="currentColor" strokeWidth="2.5" />,
  diamond: <path d="M8 1l7 7-7 7-7-7z" />,
  cross: <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" fill="none" stroke="currentColor" strokeWidth="2.5" />,
  dash: <path d="M3 8h10" fill="none" stroke="currentColor" strokeWidth="2.5" />,
}

const usual: Record<TagTone, TagShape> = {
  neutral: 'ring',
  accent: 'dot',
  positive: 'check',
  caution: 'diamond',
  negative: 'cross',
}

type Props = { tone?: TagTone; shape?: TagShape; children: ReactNode }

/** A status in a word, a shape and, only for a judgement somebody made, a colour. */
export function StatusTag({ tone = 'neutral', shape = usual[tone], children }: Props) {
  return (
    <span className={`utrecht-status-badge wp-tag wp-tag--${tone}`}>
      <svg width="12" height="12" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true" focusable="false">
        {shapes[shape]}
      </svg>
      {children}
    </span>
  )
}
