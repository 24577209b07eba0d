'use client'
import type { ReactNode } from 'react'
import { classes } from '../ui/classes'
import { VisuallyHidden } from '../ui/Text'

type Props = {
  id: string
  label: ReactNode
  help?: ReactNode
  error?: string
  optional?: boolean
  children: ReactNode
}

/** Behind the label of what may be left empty. */
export const OptionalMark = () => <span className="wp-optional"> (optioneel)</span>

/** What is wrong with a field and how to mend it. */
export function FieldError({ id, children }: { id: string; children?: string }) {
  if (!children) return null
  return (
    <p className="utrecht-form-field-error-message wp-field__error" id={`${id}-fout`}>
      <VisuallyHidden>Fout: </VisuallyHidden>
      {children}
    </p>
  )
}

/** The explanation under a label. */
export function FieldHelp({ id, children }: { id: string; children?: ReactNode }) {
  if (!children) return null
  return (
    <div className="utrecht-form-field-description wp-field__help" id={`${id}-uitleg`}>
      {children}
    </div>
  )
}

/** An input with its label above, always visible, then its explanation and what is wrong. */
export function Field({ id, label, help, error, optional, children }: Props) {
  return (
    <div className={classes('utrecht-form-field wp-field', error && 'utrecht-form-field--invalid')}>
      <label className="utrecht-form-label wp-field__label" htmlFor={id}>
        {label}
        {optional && <OptionalMark />}
      </label>
      <FieldHelp id={id}>{help}</FieldHelp>
      <FieldError id={id}>{error}</FieldError>
      {children}
    </div>
  )
}
