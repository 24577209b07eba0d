import type { ReactNode } from 'react'

type Props = { items: { key: string; content: ReactNode }[]; ordered?: boolean }

/** A bulleted or numbered list. */
export function List({ items, ordered = false }: Props) {
  const kind = ordered ? 'ordered' : 'unordered'
  const Tag = ordered ? 'ol' : 'ul'
  return (
    <Tag className={`utrecht-${kind}-list wp-text`}>
      {items.map(({ key, content }) => (
        <li key={key} className={`utrecht-${kind}-list__item`}>
          {content}
        </li>
      ))}
    </Tag>
  )
}
