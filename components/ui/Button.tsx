import type { ComponentProps } from 'react'
import { classes } from './classes'

export type ButtonVariant = 'primary' | 'secondary' | 'subtle' | 'danger'

const variants: Record<ButtonVariant, string> = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  subtle: 'utrecht-button--subtle',
  danger: 'utrecht-button--secondary-action wp-button--danger',
}

/** The classes of what looks like a button. */
export const buttonLook = (variant: ButtonVariant, className?: string) =>
  classes('utrecht-button wp-button', variants[variant], className)

/** A button that does something on this page; its text is a verb. There is no disabled state: say why instead. */
export function Button({
  variant = 'secondary',
  className,
  type = 'button',
  ...rest
}: Omit<ComponentProps<'button'>, 'disabled'> & { variant?: ButtonVariant }) {
  return <button type={type} className={buttonLook(variant, className)} {...rest} />
}
