'use client'
import type { ReactNode } from 'react'
import { classes } from '../ui/classes'
import { FieldError, FieldHelp, OptionalMark } from './Field'

type Props = {
  id: string
  legend: ReactNode
  help?: ReactNode
  error?: string
  optional?: boolean
  /** Beside each other where there is room. */
  inline?: boolean
  describedBy?: string
  children: ReactNode
}

export type Choice = { value: string; label: ReactNode; help?: ReactNode }

/** What stands beside the box or the circle; the explanation has an id for who reads it aloud. */
export function ChoiceText({ id, label, help }: { id: string; label: ReactNode; help?: ReactNode }) {
  return (
    <span className="wp-choice__text">
      <span className="wp-choice__label">{label}</span>
      {help && <span className="wp-choice__help" id={`${id}-uitleg`}>{help}</span>}
    </span>
  )
}

/** The frame around choices that belong to one question. */
export function ChoiceGroup({ id, legend, help, error, optional, inline, describedBy, children }: Props) {
  return (
    <fieldset
      className={classes('wp-field wp-choices', error && 'utrecht-form-field--invalid')}
      aria-describedby={describedBy}
    >
      <legend className="utrecht-form-label wp-field__label">
        {legend}
        {optional && <OptionalMark />}
      </legend>
      <FieldHelp id={id}>{help}</FieldHelp>
      <FieldError id={id}>{error}</FieldError>
      <div className={classes('wp-choices__list', inline && 'wp-choices__list--inline')}>{children}</div>
    </fieldset>
  )
}
