'use client'
import { classes } from '../ui/classes'
import { Field } from './Field'
import { type FieldOptions, useField } from './useField'

/** Options with the same `group` stand together under its name. */
export type Option = { value: string; label: string; group?: string }
type Props = FieldOptions & {
  options: Option[]
  /** The first, empty choice. */
  emptyLabel?: string
}

const groupsOf = (options: Option[]): string[] => [...new Set(options.flatMap(({ group }) => group ?? []))]

const Options = ({ options }: { options: Option[] }) =>
  options.map(({ value, label }) => <option key={value} value={value}>{label}</option>)

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
        <Options options={options.filter(({ group }) => group === undefined)} />
        {groupsOf(options).map((group) => (
          <optgroup key={group} label={group}>
            <Options options={options.filter((option) => option.group === group)} />
          </optgroup>
        ))}
      </select>
    </Field>
  )
}
