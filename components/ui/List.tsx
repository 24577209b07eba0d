import type { ReactNode } from 'react'

type Props = { items: { key: string; content: ReactNode }[]; ordered?: boolean }

/** A bulleted or numbered list. */
export function List({ items, ordered = false }: Props) {
  const Tag = ordered ? 'ol' : 'ul'
  return (
    <Tag className="wp-list wp-text">
      {items.map(({ key, content }) => (
        <li key={key}>{content}</li>
      ))}
    </Tag>
  )
}
