import type { Values } from './choose-draft'

/** What people typed or chose in a form; hidden fields and buttons are not theirs. */
export function readValues(form: HTMLFormElement, names: readonly string[]): Values {
  const data = new FormData(form)
  return Object.fromEntries(names.map((name) => [name, String(data.get(name) ?? '')]))
}

/** Puts a text back in the form, without telling React: these fields are the browser's own. */
export function writeValues(form: HTMLFormElement, values: Values): void {
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name)
    if (field instanceof RadioNodeList) field.value = value
    else if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) field.value = value
  }
  if (values.judgement === '') {
    for (const radio of form.querySelectorAll<HTMLInputElement>('input[type=radio]')) radio.checked = radio.value === ''
  }
}
