'use client'
import type { ReactNode } from 'react'
import type { ButtonVariant } from '@/components/ui/Button'
import { SubmitButton } from '@/components/form/SubmitButton'
import type { FormAction } from '@/lib/platform/form/state'
import { FormSaid } from './FormSaid'
import { useSubmit } from './useSubmit'

type Props = { action: FormAction; fields: Record<string, string | number>; variant?: ButtonVariant; children: ReactNode }

/** A form of one button: remove, finish. Says what went wrong where it was pressed. */
export function OneButton({ action, fields, variant = 'subtle', children }: Props) {
  const { state, formRef, formAction, onSubmit } = useSubmit(action)
  return (
    <form ref={formRef} action={formAction} onSubmit={onSubmit} className="wp-one-button">
      {Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <SubmitButton variant={variant}>{children}</SubmitButton>
      {state.status === 'failed' && <FormSaid state={state} />}
    </form>
  )
}
