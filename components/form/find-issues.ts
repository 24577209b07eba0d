import { safeParse, type $ZodType } from 'zod/v4/core'
import type { core } from 'zod/mini'
import { dutchMessage } from '@/lib/platform/form/messages'
import { fieldNames, formDataToObject } from '@/lib/platform/form/read-form'
import type { Issue } from './issues'

/** What the schema finds in what the form would post now: one message a field, in the order of the schema. */
export function findIssues(schema: $ZodType, formData: FormData): Issue[] {
  const generic = new Set<string>()
  const error = (issue: core.$ZodRawIssue) => {
    const message = dutchMessage(issue)
    generic.add(message)
    return message
  }
  const parsed = safeParse(schema, formDataToObject(formData), { error })
  if (parsed.success) return []
  const byName = new Map<string, Issue>()
  const nameOf = fieldNames(formData)
  for (const { path, message } of parsed.error.issues) {
    const name = nameOf(path.map(String).join('.'))
    const issue = name === '' ? { message } : { name, message, generic: generic.has(message) }
    if (!byName.has(name)) byName.set(name, issue)
  }
  return [...byName.values()]
}
