'use client'
import { type ReactNode, useActionState } from 'react'
import { FormMessages } from '@/components/form/FormMessages'
import { idle, type FormAction } from '@/lib/platform/form/state'

/** A form of a single button: no fields to judge, so it needs no more script than React's own. */
export function PlainForm({ action, children }: { action: FormAction; children: ReactNode }) {
  const [state, formAction] = useActionState(action, idle)
  return (
    <form action={formAction} className="wp-plain-form">
      <FormMessages state={state} />
      {children}
    </form>
  )
}
