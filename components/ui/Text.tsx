import type { ComponentProps } from 'react'
import { classes } from './classes'

/** A paragraph of running text, never wider than reads well. */
export function Text({ className, ...rest }: ComponentProps<'p'>) {
  return <p className={classes('utrecht-paragraph wp-text', className)} {...rest} />
}

/** The sentence under the title that says what this page is for. */
export function Lead({ className, ...rest }: ComponentProps<'p'>) {
  return <p className={classes('utrecht-paragraph wp-text wp-lead', className)} {...rest} />
}

/** A remark that may be skipped: a source, a date, who said it. */
export function Note({ className, ...rest }: ComponentProps<'p'>) {
  return <p className={classes('utrecht-paragraph wp-text wp-note', className)} {...rest} />
}

/** Text that only a screen reader hears. */
export function VisuallyHidden({ className, ...rest }: ComponentProps<'span'>) {
  return <span className={classes('wp-visually-hidden', className)} {...rest} />
}
