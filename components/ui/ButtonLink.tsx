import NextLink from 'next/link'
import type { ComponentProps } from 'react'
import { buttonLook, type ButtonVariant } from './Button'
import { classes } from './classes'

// Apart from Button: the error page is part of every page's script, and needs no Next <Link>.

/** A link that looks like a button, for the one next step of a page. */
export function ButtonLink({
  variant = 'primary',
  className,
  ...rest
}: ComponentProps<typeof NextLink> & { variant?: ButtonVariant }) {
  return <NextLink className={buttonLook(variant, classes('wp-button--link', className))} {...rest} />
}
