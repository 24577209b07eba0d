'use client'
import { type Choice, ChoiceGroup, ChoiceText } from './ChoiceGroup'
import { type FieldOptions, useField } from './useField'

type Props = FieldOptions & { options: Choice[]; inline?: boolean }

/** One of a few, all visible, each a large card. */
export function RadioGroup({ name, label, help, optional, defaultValue, error, options, inline }: Props) {
  const field = useField({ name, defaultValue, error, help })
  return (
    <ChoiceGroup {...{ help, optional, inline }} id={field.id} legend={label} error={field.error} describedBy={field.describedBy}>
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
          <ChoiceText id={`${field.id}-${option.value}`} label={option.label} help={option.help} />
        </label>
      ))}
    </ChoiceGroup>
  )
}
