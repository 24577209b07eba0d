import NextLink from 'next/link'
import type { ComponentProps } from 'react'
import { classes } from './classes'

type Props = ComponentProps<typeof NextLink> & {
  /** For a link that is an item of its own, not a word in a sentence: gives it a 44-pixel target. */
  standalone?: boolean
}

/** A link to another page. */
export function Link({ standalone = false, className, ...rest }: Props) {
  const names = classes('utrecht-link utrecht-link--html-a', standalone && 'wp-link--standalone', className)
  return <NextLink className={names} {...rest} />
}
