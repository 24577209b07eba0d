import type { FormValues } from '@/lib/platform/form/values'
import type { Values } from './choose-draft'

const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '')

/** What people typed or chose in a form, by the names of the fields. */
export function readValues(form: HTMLFormElement, names: readonly string[]): Values {
  const data = new FormData(form)
  return Object.fromEntries(names.map((name) => [name, textOf(data.get(name))]))
}

/** Puts a text back in the form, without telling React: these fields are the browser's own. */
export function writeValues(form: HTMLFormElement, values: FormValues): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'radio') {
      if (field.name in values) field.checked = field.value === values[field.name]
    } else if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      if (field.type !== 'hidden' && field.name in values) field.value = String(values[field.name] ?? '')
    }
  }
}
