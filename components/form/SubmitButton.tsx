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
  const pending = form?.pending || status.pending
  return (
    <Button type="submit" variant={variant} aria-busy={pending || undefined} {...rest}>
      {pending ? `${busy}…` : children}
    </Button>
  )
}
