import { formValues, type FormValues } from '@/lib/platform/form/values'
import { sameTyped, withCopy, withoutCopy, type Copy } from './copies'
import { readCopies, writeCopies } from './device'

const newId = (): string => `${Date.now()}-${Math.random().toString(36).slice(2)}`

/** Fields nobody typed. A group of checkboxes has an empty hidden one of its own, which does not make it hidden. */
const hiddenNames = (form: HTMLFormElement): Set<string> =>
  new Set(Array.from(form.querySelectorAll<HTMLInputElement>('input[type=hidden]'), ({ name }) => name))

/** Keeps all that is typed in one form on this device, at every key, until it is recorded; passwords and files never. */
export class FormKeeper {
  readonly #form: HTMLFormElement
  readonly #place: string
  #id = newId()
  /** What stood there when the form opened; null when that was already a kept text. */
  #start: FormValues | null = null
  #typed = 0
  #sent = 0
  /** What stood in the fields before a kept text came in its place. */
  #before: { id: string; start: FormValues | null; values: FormValues } | null = null

  constructor(form: HTMLFormElement, place: string) {
    this.#form = form
    this.#place = place
  }

  /** The form just opened: what was left unrecorded before, and does not stand in it already. */
  look(): Copy[] {
    const now = this.#read()
    const copies = readCopies(this.#place)
    const same = copies.find(({ values }) => this.#same(values, now))
    if (same) this.#id = same.id
    else this.#start = now
    return withoutCopy(copies, this.#id)
  }

  /** @returns false when this device cannot keep it */
  changed(): boolean {
    this.#typed += 1
    const values = this.#read()
    const copies = readCopies(this.#place)
    const back = this.#start !== null && this.#same(values, this.#start)
    return writeCopies(this.#place, back ? withoutCopy(copies, this.#id) : withCopy(copies, { id: this.#id, at: Date.now(), values }))
  }

  /** The writer goes on with a kept text. What was typed in the meantime stays, and is offered in its place. */
  take(copy: Copy): Copy[] {
    this.#before = { id: this.#id, start: this.#start, values: this.#read() }
    this.#id = copy.id
    this.#start = null
    return withoutCopy(readCopies(this.#place), copy.id)
  }

  /** Back to what stood there before `take`; null when nothing was taken. The kept text stays kept. */
  putBack(): { values: FormValues; copies: Copy[] } | null {
    if (!this.#before) return null
    const { id, start, values } = this.#before
    this.#before = null
    this.#id = id
    this.#start = start
    return { values, copies: withoutCopy(readCopies(this.#place), id) }
  }

  throwAway(copy: Copy): Copy[] {
    const left = withoutCopy(readCopies(this.#place), copy.id)
    writeCopies(this.#place, left)
    return withoutCopy(left, this.#id)
  }

  /** The form is on its way to the server. */
  sending(): void {
    this.#sent = this.#typed
  }

  /** What was sent is recorded; what was typed since is not. */
  recorded(): void {
    writeCopies(this.#place, withoutCopy(readCopies(this.#place), this.#id))
    this.#id = newId()
    this.#start = null
    this.#before = null
    if (this.#typed !== this.#sent) this.changed()
    this.#sent = this.#typed
  }

  #read(): FormValues {
    return formValues(new FormData(this.#form))
  }

  #same(a: FormValues, b: FormValues): boolean {
    return sameTyped(a, b, hiddenNames(this.#form))
  }
}
