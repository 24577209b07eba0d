'use client'
import { classes } from '../ui/classes'
import { Field } from './Field'
import { type FieldOptions, useField } from './useField'

type Props = Omit<FieldOptions, 'defaultValue'> & {
  /** As in `.pdf,.docx`; the server looks at the content all the same. */
  accept?: string
  multiple?: boolean
}

/** A file to send along. Say in `help` which kinds and how large. */
export function FileInput({ name, label, help, optional, error, accept, multiple }: Props) {
  const field = useField({ name, error, help })
  return (
    <Field id={field.id} label={label} help={help} error={field.error} optional={optional}>
      <input
        {...field.wiring}
        id={field.id}
        type="file"
        accept={accept}
        multiple={multiple}
        className={classes('wp-file', field.error && 'wp-file--invalid')}
        aria-describedby={field.describedBy}
        aria-invalid={field.error ? true : undefined}
        aria-required={optional ? undefined : true}
      />
    </Field>
  )
}
