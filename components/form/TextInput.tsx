'use client'
import type { ComponentProps } from 'react'
import { classes } from '../ui/classes'
import { Field } from './Field'
import { type FieldOptions, useField } from './useField'

type Native = Pick<ComponentProps<'input'>, 'autoComplete' | 'inputMode' | 'maxLength' | 'list' | 'spellCheck'>
type Props = FieldOptions &
  Native & {
    type?: 'text' | 'email' | 'url' | 'tel' | 'password' | 'search' | 'date' | 'time'
    /** The expected length in characters, so that the box says how much is asked. */
    width?: 4 | 8 | 12 | 20 | 30
  }

/** One line of text. */
export function TextInput({ name, label, help, optional, defaultValue, error, width, type = 'text', ...native }: Props) {
  const field = useField({ name, defaultValue, error, help })
  return (
    <Field id={field.id} label={label} help={help} error={field.error} optional={optional}>
      <input
        {...native}
        {...field.wiring}
        id={field.id}
        type={type}
        defaultValue={field.value}
        className={classes(
          'utrecht-textbox utrecht-textbox--html-input wp-input',
          field.error && 'utrecht-textbox--invalid',
          width && `wp-input--${width}`,
        )}
        aria-describedby={field.describedBy}
        aria-invalid={field.error ? true : undefined}
        aria-required={optional ? undefined : true}
      />
    </Field>
  )
}
