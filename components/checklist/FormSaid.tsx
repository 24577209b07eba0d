'use client'
import type { FormState } from '@/lib/platform/form/state'
import { formMessage } from './useSubmit'

/** What became of the form: done, or why not. */
export function FormSaid({ state }: { state: FormState }) {
  const conflict = state.failure?.kind === 'conflict' ? 'Iemand anders was u net voor. U ziet nu hoe het staat; probeer het zo nodig opnieuw.' : null
  const wrong = formMessage(state) ?? conflict
  return (
    <div role="status" className="wp-said">
      {state.status === 'saved' && state.message && <p>{state.message}</p>}
      {wrong && <p className="wp-field__error">{wrong}</p>}
    </div>
  )
}
