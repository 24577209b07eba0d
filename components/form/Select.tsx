'use client'
import { classes } from '../ui/classes'
import { Field } from './Field'
import { type FieldOptions, useField } from './useField'

export type Option = { value: string; label: string }
type Props = FieldOptions & {
  options: Option[]
  /** The first, empty choice. */
  emptyLabel?: string
}

/** A choice from many; for up to seven a RadioGroup shows them all at once. */
export function Select({ name, label, help, optional, defaultValue, error, options, emptyLabel = 'Kies' }: Props) {
  const field = useField({ name, defaultValue, error, help })
  return (
    <Field id={field.id} label={label} help={help} error={field.error} optional={optional}>
      <select
        // React does not follow a changed defaultValue of a select; after a failure it must show what was chosen.
        key={String(field.value)}
        {...field.wiring}
        id={field.id}
        defaultValue={field.value ?? ''}
        className={classes(
          'utrecht-select utrecht-select--html-select wp-select',
          field.error && 'utrecht-select--invalid',
        )}
        aria-describedby={field.describedBy}
        aria-invalid={field.error ? true : undefined}
        aria-required={optional ? undefined : true}
      >
        <option value="">{emptyLabel}</option>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  )
}
