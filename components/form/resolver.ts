import { type FieldErrors, type Resolver, set } from 'react-hook-form'
import type { $ZodType } from 'zod/v4/core'
import type { Issue } from './issues'

/** Fetches the schema of a form: it and what reads it are a fifth of a page's script, and not needed before the first blur. */
export type SchemaLoader = () => Promise<$ZodType>

/** What the schema finds. When it cannot be fetched, nothing: then the server judges, as without JavaScript. */
export async function judge(schema: SchemaLoader | undefined, formData: FormData | null): Promise<Issue[]> {
  if (!schema || !formData) return []
  try {
    const [{ findIssues }, loaded] = await Promise.all([import('./find-issues'), schema()])
    return findIssues(loaded, formData)
  } catch {
    return []
  }
}

/** The same issues in the nested form react-hook-form keeps. */
export function toFieldErrors(issues: Issue[]): FieldErrors {
  const errors: FieldErrors = {}
  for (const { name = 'root', message } of issues) set(errors, name, { type: 'invalid', message })
  return errors
}

/**
 * Judges the real FormData with the shared schema, not react-hook-form's own copy of the values:
 * the browser then says exactly what the server would say.
 */
export const formDataResolver =
  (schema: SchemaLoader | undefined, read: () => FormData | null): Resolver =>
  async (values) => {
    const issues = await judge(schema, read())
    return issues.length === 0 ? { values, errors: {} } : { values: {}, errors: toFieldErrors(issues) }
  }
