'use client'
import type { ReactNode } from 'react'
import { ChoiceGroup } from './ChoiceGroup'
import { type FieldOptions, useField } from './useField'

export type Choice = { value: string; label: ReactNode; help?: ReactNode }
type Props = FieldOptions & { options: Choice[]; inline?: boolean }

/** One of a few, all visible, each a large card. */
export function RadioGroup({ name, label, help, optional, defaultValue, error, options, inline }: Props) {
  const field = useField({ name, defaultValue, error, help })
  return (
    <ChoiceGroup
      id={field.id}
      legend={label}
      help={help}
      error={field.error}
      optional={optional}
      inline={inline}
      describedBy={field.describedBy}
    >
      {options.map((option, index) => (
        <label key={option.value} className="wp-choice">
          <input
            {...field.wiring}
            type="radio"
            // The error summary links to the first choice.
            id={index === 0 ? field.id : `${field.id}-${option.value}`}
            value={option.value}
            defaultChecked={field.value === option.value}
            className="utrecht-radio-button utrecht-radio-button--html-input"
            aria-describedby={option.help ? `${field.id}-${option.value}-uitleg` : undefined}
          />
          <span className="wp-choice__text">
            <span className="wp-choice__label">{option.label}</span>
            {option.help && (
              <span className="wp-choice__help" id={`${field.id}-${option.value}-uitleg`}>
                {option.help}
              </span>
            )}
          </span>
        </label>
      ))}
    </ChoiceGroup>
  )
}
