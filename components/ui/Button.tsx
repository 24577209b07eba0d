import NextLink from 'next/link'
import type { ComponentProps } from 'react'
import { classes } from './classes'

export type ButtonVariant = 'primary' | 'secondary' | 'subtle' | 'danger'

const variants: Record<ButtonVariant, string> = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  subtle: 'utrecht-button--subtle',
  danger: 'utrecht-button--secondary-action wp-button--danger',
}

const look = (variant: ButtonVariant, className?: string) =>
  classes('utrecht-button wp-button', variants[variant], className)

/** A button that does something on this page; its text is a verb. There is no disabled state: say why instead. */
export function Button({
  variant = 'secondary',
  className,
  type = 'button',
  ...rest
}: Omit<ComponentProps<'button'>, 'disabled'> & { variant?: ButtonVariant }) {
  return <button type={type} className={look(variant, className)} {...rest} />
}

/** A link that looks like a button, for the one next step of a page. */
export function ButtonLink({
  variant = 'primary',
  className,
  ...rest
}: ComponentProps<typeof NextLink> & { variant?: ButtonVariant }) {
  return <NextLink className={look(variant, classes('wp-button--link', className))} {...rest} />
}
