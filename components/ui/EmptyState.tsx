import type { ReactNode } from 'react'
import { Heading } from './Heading'
import { Text } from './Text'

type Props = {
  heading: string
  headingLevel?: 2 | 3
  /** What will be here and why it helps. */
  children: ReactNode
  /** How another neighbourhood did it, with where that is told. */
  example?: ReactNode
  /** One button to begin. */
  action?: ReactNode
}

/** An empty place that teaches instead of only being empty. */
export function EmptyState({ heading, headingLevel = 2, children, example, action }: Props) {
  return (
    <div className="wp-empty">
      <Heading level={headingLevel} size={3}>
        {heading}
      </Heading>
      <Text>{children}</Text>
      {example && (
        <div className="wp-empty__example">
          <p className="wp-label">Zo deed een andere wijk het</p>
          <Text>{example}</Text>
        </div>
      )}
      {action && <div>{action}</div>}
    </div>
  )
}
