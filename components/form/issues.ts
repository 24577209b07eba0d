import type { FormState } from '@/lib/platform/form/state'

/**
 * One thing to mend; without a name it concerns the form as a whole.
 * `generic` is a message like "Vul dit in", that says nothing away from its field; `label` then names the field.
 */
export type Issue = { name?: string; message: string; generic?: boolean; label?: string }

/** Says where an issue is when its field alone does not tell, such as a row of a list; by what was typed there. */
export type Naming = (name: string, typed: (name: string) => string) => string | undefined

/** Adds to each issue where it is. */
export const withNames = (issues: Issue[], naming: Naming | undefined, typed: (name: string) => unknown): Issue[] =>
  naming === undefined ? issues : issues.map((issue) => {
    const label = issue.name && naming(issue.name, (name) => { const value = typed(name); return typeof value === 'string' ? value : '' })
    return label ? { ...issue, label } : issue
  })

/** Adds the label as it stands on the screen to messages that cannot do without. */
export function withLabels(issues: Issue[], formId: string): Issue[] {
  return issues.map((issue) => {
    if (!issue.generic || !issue.name) return issue
    const field = document.getElementById(fieldId(formId, issue.name))?.closest('.wp-field')
    const label = field?.querySelector('.wp-field__label')?.firstChild?.textContent
    return label ? { ...issue, label } : issue
  })
}

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
