'use client'
import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { Button, type ButtonVariant } from '../ui/Button'
import { useFormContext } from './FormContext'

type Props = {
  /** What it does, as a verb: "Besluit vastleggen". */
  children: ReactNode
  busy?: string
  variant?: ButtonVariant
  /** For several buttons in one form. */
  name?: string
  value?: string
  /** Posts without judging first, for a draft. */
  formNoValidate?: boolean
}

/** Sends the form. Never disabled: who presses it hears what is still missing. */
export function SubmitButton({ children, busy = 'Even geduld', variant = 'primary', ...rest }: Props) {
  const form = useFormContext()
  const status = useFormStatus()
  // Of several buttons only the one that was pressed is busy.
  const pressed = rest.name === undefined || !status.pending || status.data.get(rest.name) === rest.value
  const pending = (form?.pending || status.pending) && pressed
  return (
    <Button type="submit" variant={variant} aria-busy={pending || undefined} {...rest}>
      {pending ? `${busy}…` : children}
    </Button>
  )
}
