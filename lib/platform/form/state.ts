import type { Failure } from '../result'

/** What a form action gives back to the page that posted it; `values` are what was typed, so nothing is lost. */
export type FormState = {
  status: 'idle' | 'saved' | 'failed'
  failure?: Failure
  values?: Record<string, string | string[]>
  /** How it went; with `idle`: what comes next, when nothing is wrong and nothing is done yet. */
  message?: string
  /** Where to go on from here. */
  next?: { href: string; label: string }
}

export const idle: FormState = { status: 'idle' }

/** A server action in the form that React's useActionState and a plain `<form action>` both accept. */
export type FormAction = (state: FormState, formData: FormData) => Promise<FormState>
