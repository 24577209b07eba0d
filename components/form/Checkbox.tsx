'use client'
import { classes } from '../ui/classes'
import { ChoiceText } from './ChoiceGroup'
import { FieldError } from './Field'
import { type FieldOptions, useField } from './useField'

type Props = Omit<FieldOptions, 'defaultValue' | 'optional'> & { defaultChecked?: boolean }

/** A single yes; posts `on`, or nothing. */
export function Checkbox({ name, label, help, error, defaultChecked = false }: Props) {
  const field = useField({ name, error, help })
  return (
    <div className={classes('wp-field', field.error && 'utrecht-form-field--invalid')}>
      <FieldError id={field.id}>{field.error}</FieldError>
      <label className="wp-choice wp-choice--single">
        <input
          {...field.wiring}
          type="checkbox"
          id={field.id}
          defaultChecked={field.value === undefined ? defaultChecked : field.value === 'on'}
          className="utrecht-checkbox utrecht-checkbox--html-input"
          aria-describedby={field.describedBy}
          aria-invalid={field.error ? true : undefined}
        />
        <ChoiceText id={field.id} label={label} help={help} />
      </label>
    </div>
  )
}
