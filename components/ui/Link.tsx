import NextLink from 'next/link'
import type { ComponentProps } from 'react'
import { classes } from './classes'

type Props = ComponentProps<typeof NextLink> & {
  /** For a link that is an item of its own, not a word in a sentence: gives it a 44-pixel target. */
  standalone?: boolean
}

/**
 * A link to another page. It is not fetched beforehand: every page is drawn for this person at this moment, so Next would
 * fetch nothing but the route, with a request for each link that comes in sight.
 */
export function Link({ standalone = false, prefetch = false, className, ...rest }: Props) {
  const names = classes('utrecht-link utrecht-link--html-a', standalone && 'wp-link--standalone', className)
  return <NextLink className={names} prefetch={prefetch} {...rest} />
}
