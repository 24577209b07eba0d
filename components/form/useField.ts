'use client'
import { type FocusEvent, type RefCallback, useId } from 'react'
import { useFormContext } from './FormContext'
import { fieldId } from './issues'

export type FieldOptions = {
  name: string
  label: string
  help?: React.ReactNode
  /** Shown behind the label; everything else is required. */
  optional?: boolean
  /** Only outside an ActionForm; inside, the form knows. */
  defaultValue?: string
  error?: string
}

type Wiring = {
  name: string
  ref?: RefCallback<HTMLElement>
  onBlur?: (event: FocusEvent<HTMLElement>) => void
  onChange?: (event: { target: unknown }) => void
}

/** What an input needs to know from the form it stands in. */
export function useField({ name, defaultValue, error, help }: Pick<FieldOptions, 'name' | 'defaultValue' | 'error' | 'help'>) {
  const form = useFormContext()
  const ownId = useId()
  const id = form ? fieldId(form.id, name) : ownId
  const message = form?.errorOf(name) ?? error
  const value = form?.valueOf(name) ?? defaultValue
  const describedBy = [help && `${id}-uitleg`, message && `${id}-fout`].filter(Boolean).join(' ') || undefined
  return { id, error: message, value, describedBy, wiring: form ? wire(form, name) : { name } }
}

type Form = NonNullable<ReturnType<typeof useFormContext>>

function wire({ hook, errorOf }: Form, name: string): Wiring {
  const registered = hook.register(name)
  return {
    name,
    ref: registered.ref,
    onChange: (event) => void registered.onChange({ target: event.target, type: 'change' }),
    onBlur: (event) => {
      const left = event.target as unknown as HTMLInputElement
      // Only walking past an empty field is no mistake yet; and pressing the button judges everything at once,
      // while a message appearing now would move that button from under the finger.
      const judged = left.value !== '' || errorOf(name) !== undefined
      const toButton = event.relatedTarget instanceof HTMLButtonElement
      if (judged && !toButton) void registered.onBlur({ target: left, type: 'blur' })
    },
  }
}
