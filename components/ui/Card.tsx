import type { ReactNode } from 'react'
import { classes } from './classes'
import { Heading } from './Heading'
import { Link } from './Link'

type Props = {
  heading?: ReactNode
  headingLevel?: 2 | 3 | 4
  /** Makes the heading a link whose target is the whole card. */
  href?: string
  /** A tag or date beside the heading. */
  aside?: ReactNode
  /** `quiet` for what only supports the rest of the page. */
  tone?: 'plain' | 'quiet' | 'accent'
  id?: string
  children?: ReactNode
}

/** One thing that belongs together. */
export function Card({ heading, headingLevel = 3, href, aside, tone = 'plain', id, children }: Props) {
  return (
    <section className={classes('wp-card', `wp-card--${tone}`, href && 'wp-card--link')} id={id}>
      {(heading !== undefined || aside !== undefined) && (
        <div className="wp-card__head">
          {heading !== undefined && (
            <Heading level={headingLevel} size={3}>
              {href ? <Link href={href}>{heading}</Link> : heading}
            </Heading>
          )}
          {aside}
        </div>
      )}
      {children}
    </section>
  )
}
