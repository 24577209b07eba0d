'use client'
import { useActionState, useEffect, useRef, useState, useTransition, type SubmitEvent } from 'react'
import { noConnection } from '@/components/form/send'
import { idle, type FormAction, type FormState } from '@/lib/platform/form/state'

type Options = {
  /** Before sending: e.g. waits for a draft that is on its way. */
  before?: () => Promise<void> | undefined
  after?: (state: FormState) => void
}

/** What a failure says about the form as a whole; a conflict has a picture of its own. */
export function formMessage({ failure }: FormState): string | null {
  if (failure?.kind === 'rule-broken') return failure.field ? null : failure.message
  if (failure?.kind === 'invalid') return failure.formErrors[0] ?? null
  if (failure?.kind === 'signed-out') return 'U bent uitgelogd. Log in een nieuw tabblad in en probeer het hier opnieuw; uw tekst blijft staan.'
  if (failure?.kind === 'denied' || failure?.kind === 'not-found') return 'Dit kan niet meer. Vraag het programmabureau of u nog toegang heeft.'
  return null
}

export function fieldError({ failure }: FormState, name: string): string | undefined {
  if (failure?.kind === 'rule-broken' && failure.field === name) return failure.message
  return failure?.kind === 'invalid' ? failure.fieldErrors[name]?.[0] : undefined
}

function focusFirstError(form: HTMLFormElement | null, { failure }: FormState): void {
  if (!form || failure?.kind !== 'invalid') return
  const wrong = [...form.elements].find((field) => 'name' in field && failure.fieldErrors[field.name as string])
  if (wrong instanceof HTMLElement) wrong.focus()
}

/**
 * A small form on a page with many: a real `<form action>` that posts before hydration; with a script the page stays,
 * nothing typed is lost when the network fails, and React does not empty the fields.
 */
export function useSubmit(action: FormAction, { before, after }: Options = {}) {
  const formRef = useRef<HTMLFormElement>(null)
  const [posted, formAction] = useActionState(action, idle)
  const [answered, setAnswered] = useState<FormState | null>(null)
  const [pending, startTransition] = useTransition()
  const state = answered ?? posted

  useEffect(() => focusFirstError(formRef.current, state), [state])

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (pending) return
    const formData = new FormData(event.currentTarget, event.nativeEvent.submitter)
    startTransition(async () => {
      await before?.()
      const result = await action(idle, formData).catch(() => noConnection)
      setAnswered(result)
      after?.(result)
    })
  }
  return { state, pending, formRef, formAction, onSubmit, error: (name: string) => fieldError(state, name) }
}
