import type { ReactNode } from 'react'

type Props = {
  summary: ReactNode
  /** Open from the start. */
  open?: boolean
  tone?: 'plain' | 'boxed'
  id?: string
  children: ReactNode
}

/** More for who wants it, one click away; works without JavaScript. */
export function Details({ summary, open, tone = 'plain', id, children }: Props) {
  return (
    <details className={`wp-details wp-details--${tone}`} open={open} id={id}>
      <summary className="wp-details__summary">{summary}</summary>
      <div className="wp-details__body">{children}</div>
    </details>
  )
}
