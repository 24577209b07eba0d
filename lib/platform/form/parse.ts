import type { Failure, Result } from '../result'
import { fieldNames } from './read-form'
import type { FormState } from './state'
import { formValues } from './values'

/** Tells which input each message belongs to, also when empty rows were left out in between. */
function atTheirFields(failure: Failure, formData: FormData): Failure {
  if (failure.kind === 'rule-broken' && failure.field)
    return { ...failure, field: fieldNames(formData)(failure.field) }
  if (failure.kind !== 'invalid') return failure
  const nameOf = fieldNames(formData)
  const named = Object.entries(failure.fieldErrors).map(([path, messages]) => [nameOf(path), messages])
  return { ...failure, fieldErrors: Object.fromEntries(named) as Record<string, string[]> }
}

/** What a form action answers with: done, or what went wrong together with everything that was typed. */
export function toFormState(result: Result<unknown>, formData: FormData, message?: string): FormState {
  if (result.ok) return message ? { status: 'saved', message } : { status: 'saved' }
  return { status: 'failed', failure: atTheirFields(result.error, formData), values: formValues(formData) }
}
