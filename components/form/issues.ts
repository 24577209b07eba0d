import type { FormState } from '@/lib/platform/form/state'

/** One thing to mend; without a name it concerns the form as a whole. */
export type Issue = { name?: string; message: string }

/** The id of an input, so that the error summary can link to it. */
export const fieldId = (formId: string, name: string): string => `${formId}-${name.replaceAll('.', '-')}`

/** What the server found that belongs to fields. */
export function serverIssues({ failure }: FormState): Issue[] {
  if (failure?.kind === 'rule-broken') return failure.field ? [{ name: failure.field, message: failure.message }] : []
  if (failure?.kind !== 'invalid') return []
  const atFields = Object.entries(failure.fieldErrors).flatMap(([name, messages]) =>
    messages.slice(0, 1).map((message) => ({ name, message })),
  )
  return [...failure.formErrors.map((message) => ({ message })), ...atFields]
}
