import type { ComponentProps } from 'react'
import { classes } from './classes'

type Level = 1 | 2 | 3 | 4
type Props = ComponentProps<'h1'> & {
  level: Level
  /** Looks like another level where the outline and the weight on the page differ. */
  size?: Level
}

/** A heading; `level` is its place in the outline. */
export function Heading({ level, size = level, className, ...rest }: Props) {
  const Tag = `h${level}` as const
  return <Tag className={classes(`utrecht-heading-${size}`, className)} {...rest} />
}
