'use client'
import { classes } from '../ui/classes'
import { Field } from './Field'
import { type FieldOptions, useField } from './useField'

type Props = FieldOptions & { rows?: number; maxLength?: number }

/** More lines of text; grows with what is typed. */
export function TextArea({ name, label, help, optional, defaultValue, error, rows = 3, maxLength }: Props) {
  const field = useField({ name, defaultValue, error, help })
  return (
    <Field id={field.id} label={label} help={help} error={field.error} optional={optional}>
      <textarea
        {...field.wiring}
        id={field.id}
        rows={rows}
        maxLength={maxLength}
        defaultValue={field.value}
        className={classes(
          'utrecht-textarea utrecht-textarea--html-textarea wp-textarea',
          field.error && 'utrecht-textarea--invalid',
        )}
        aria-describedby={field.describedBy}
        aria-invalid={field.error ? true : undefined}
        aria-required={optional ? undefined : true}
      />
    </Field>
  )
}
