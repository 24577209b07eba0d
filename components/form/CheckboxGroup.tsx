'use client'
import { type Choice, ChoiceGroup, ChoiceText } from './ChoiceGroup'
import { type FieldOptions, useField } from './useField'

type Props = Omit<FieldOptions, 'defaultValue'> & { options: Choice[]; inline?: boolean; defaultValue?: string[] }

/** Several of a few. Posts `name[]`, so the schema gets an array, empty when nothing was chosen. */
export function CheckboxGroup({ name, label, help, optional, defaultValue = [], error, options, inline }: Props) {
  const field = useField({ name, error, help })
  const chosen = field.value === undefined ? defaultValue : [field.value].flat()
  return (
    <ChoiceGroup {...{ help, optional, inline }} id={field.id} legend={label} error={field.error} describedBy={field.describedBy}>
      <input type="hidden" name={`${name}[]`} value="" />
      {options.map((option, index) => (
        <label key={option.value} className="wp-choice">
          <input
            {...field.wiring}
            name={`${name}[]`}
            type="checkbox"
            id={index === 0 ? field.id : `${field.id}-${option.value}`}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
            className="utrecht-checkbox utrecht-checkbox--html-input"
            aria-describedby={option.help ? `${field.id}-${option.value}-uitleg` : undefined}
          />
          <ChoiceText id={`${field.id}-${option.value}`} label={option.label} help={option.help} />
        </label>
      ))}
    </ChoiceGroup>
  )
}
