import { bareName, postedValues } from './read-form'

export type FormValues = Record<string, string | string[]>

/** A secret is typed again, never sent back in a page. */
const isSecret = (name: string) => /password|wachtwoord|secret|token/i.test(name)

/** What was typed, by field name, so that it stands there again after a failure. Files cannot be kept. */
export function formValues(formData: FormData): FormValues {
  const values: FormValues = {}
  for (const [name, posted] of postedValues(formData)) {
    if (isSecret(name)) continue
    const texts = posted.filter((value) => typeof value === 'string')
    const [only] = texts
    if (name.endsWith('[]')) values[bareName(name)] = texts.filter((text) => text !== '')
    else if (only !== undefined) values[name] = texts.length === 1 ? only : texts
  }
  return values
}

const isDefined = (value: unknown) => value !== undefined && value !== null

/** What is stored, as the fields of a form show it: `{ rows: [{ text: 'a' }] }` → `{ 'rows.0.text': 'a' }`. */
export function flattenValues(stored: Record<string, unknown>, prefix = ''): FormValues {
  const values: FormValues = {}
  for (const [key, value] of Object.entries(stored)) {
    const name = `${prefix}${key}`
    if (typeof value === 'string') values[name] = value
    else if (typeof value === 'number' || typeof value === 'bigint') values[name] = String(value)
    else if (typeof value === 'boolean') values[name] = value ? 'on' : ''
    else if (value instanceof Date) values[name] = value.toISOString().slice(0, 10)
    else if (Array.isArray(value) && value.every((item) => typeof item === 'string')) values[name] = value
    else if (isDefined(value)) Object.assign(values, flattenValues(value as Record<string, unknown>, `${name}.`))
  }
  return values
}
