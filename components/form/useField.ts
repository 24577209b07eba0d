'use client'
import { type ChangeEvent, type FocusEvent, type ReactNode, useId } from 'react'
import { useFormContext } from './FormContext'
import { fieldId } from './issues'
import type { ActionForm } from './useActionForm'

export type FieldOptions = {
  name: string
  label: string
  help?: ReactNode
  /** Shown behind the label; everything else is required. */
  optional?: boolean
  /** Only outside an ActionForm; inside, the form knows. */
  defaultValue?: string
  error?: string
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
type Wiring = {
  name: string
  onBlur?: (event: FocusEvent<Field>) => void
  onChange?: (event: ChangeEvent<Field>) => void
}

/** What an input needs to know from the form it stands in. */
export function useField({ name, defaultValue, error, help }: Pick<FieldOptions, 'name' | 'defaultValue' | 'error' | 'help'>) {
  const form = useFormContext()
  const ownId = useId()
  const id = form ? fieldId(form.id, name) : ownId
  const message = form?.errorOf(name) ?? error
  const value = form?.valueOf(name) ?? defaultValue
  const describedBy = [help && `${id}-uitleg`, message && `${id}-fout`].filter(Boolean).join(' ') || undefined
  const wiring: Wiring = form ? wire(form, name) : { name }
  return { id, error: message, value, describedBy, wiring }
}

const isChoice = ({ type }: Field) => type === 'radio' || type === 'checkbox' || type.startsWith('select')
const valueOf = (field: Field) => (field instanceof HTMLInputElement && field.type === 'checkbox' && !field.checked ? '' : field.value)
const isSubmit = (target: EventTarget | null) => target instanceof HTMLButtonElement && target.type === 'submit'

/**
 * Ties an input to react-hook-form by its events only. It gets no ref: with one it would write its own idea of the
 * value into the page, over what somebody typed before the script had loaded.
 */
function wire({ hook, errorOf }: ActionForm, name: string): Wiring {
  const { onChange, onBlur } = hook.register(name)
  return {
    name,
    onChange: ({ target }) => {
      void onChange({ type: 'change', target: { name, value: valueOf(target) } })
      // Choosing is done in one go, so a mended choice need not wait until it is left.
      if (isChoice(target) && errorOf(name)) void hook.trigger(name)
    },
    onBlur: ({ target, relatedTarget }) => {
      // Only walking past an empty field is no mistake yet; and the button judges everything at once,
      // while a message appearing now would move that button from under the finger.
      const judged = target.value !== '' || errorOf(name) !== undefined
      if (judged && !isChoice(target) && !isSubmit(relatedTarget))
        void onBlur({ type: 'blur', target: { name, value: valueOf(target) } })
    },
  }
}
