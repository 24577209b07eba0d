import { storable } from './storable'

/**
 * Reads what a form posts into the object its schema describes. The browser and the server both use it,
 * so that both judge exactly the same thing.
 *
 * - `title` → `{ title: 'text' }`; a name that occurs more often → an array
 * - `roles[]` → always an array, empty when nothing was chosen
 * - `rows.0.text` → `{ rows: [{ text }] }`; rows that were left empty do not count
 */
type Tree = Map<string, Tree | FormDataEntryValue | FormDataEntryValue[]>

const isNumber = (key: string) => /^\d+$/.test(key)
const isNoFile = (value: unknown) => value instanceof File && value.size === 0 && value.name === ''

/** The name without the `[]` that marks a list. */
export const bareName = (name: string): string => (name.endsWith('[]') ? name.slice(0, -2) : name)

/** React adds hidden fields of its own to a form that posts before its script has loaded. */
const isOwnField = (name: string): boolean => !name.startsWith('$ACTION')

// No form of ours comes near these: whoever posts more wants to keep the server busy. Every list is limited far below
// this, so a list that is cut off here is still refused as too long.
const mostNames = 2_000
const deepestName = 6

/** What was posted under every name, read in one pass: asking `getAll` for every name takes the square of their number. */
export function postedValues(formData: FormData): Map<string, FormDataEntryValue[]> {
  const posted = new Map<string, FormDataEntryValue[]>()
  for (const [name, given] of formData) {
    const value = typeof given === 'string' ? storable(given) : given
    const values = posted.get(name)
    if (values) values.push(value)
    else if (posted.size < mostNames && isOwnField(name)) posted.set(name, [value])
  }
  return posted
}

function plant(tree: Tree, name: string, value: FormDataEntryValue | FormDataEntryValue[]): void {
  const path = name.split('.', deepestName + 1)
  const last = path.pop()
  if (last === undefined || path.length >= deepestName) return
  let branch = tree
  for (const key of path) {
    const found = branch.get(key)
    const next: Tree = found instanceof Map ? found : new Map<string, Tree>()
    branch.set(key, next)
    branch = next
  }
  branch.set(last, value)
}

function treeOf(formData: FormData): Tree {
  const tree: Tree = new Map()
  for (const [name, posted] of postedValues(formData)) {
    const values = posted.filter((value) => !isNoFile(value))
    const [only] = values
    if (name.endsWith('[]')) plant(tree, bareName(name), values.filter((value) => value !== ''))
    else if (only !== undefined) plant(tree, name, values.length === 1 ? only : values)
  }
  return tree
}

function isEmpty(value: Tree | FormDataEntryValue | FormDataEntryValue[] | undefined): boolean {
  if (value instanceof Map) return [...value.values()].every(isEmpty)
  return value === '' || value === undefined || (Array.isArray(value) && value.length === 0)
}

/** The rows that count, in order; undefined when this is no list of rows. */
function rowKeys(tree: Tree): string[] | undefined {
  const keys = [...tree.keys()]
  if (keys.length === 0 || !keys.every(isNumber)) return undefined
  return keys.sort((a, b) => Number(a) - Number(b)).filter((key) => !isEmpty(tree.get(key)))
}

function plain(value: Tree | FormDataEntryValue | FormDataEntryValue[] | undefined): unknown {
  if (!(value instanceof Map)) return value
  const rows = rowKeys(value)
  if (rows) return rows.map((key) => plain(value.get(key)))
  // fromEntries makes own properties, so that a field called __proto__ stays an ordinary field.
  return Object.fromEntries([...value].map(([key, child]) => [key, plain(child)]))
}

/** The object that was posted; text stays as it was typed, trimming is the schema's business. */
export const formDataToObject = (formData: FormData): Record<string, unknown> =>
  plain(treeOf(formData)) as Record<string, unknown>

/**
 * Names the input that a path in the object came from. They differ when rows were removed or left empty:
 * `rows.1.text` in the object may be the input `rows.3.text`. The form is read once, however many paths are asked.
 */
export function fieldNames(formData: FormData): (path: string) => string {
  const tree = treeOf(formData)
  const known = new Map<Tree, string[] | undefined>()
  const rowsOf = (branch: Tree) => {
    if (!known.has(branch)) known.set(branch, rowKeys(branch))
    return known.get(branch)
  }
  return (path) => {
    let here: ReturnType<Tree['get']> = tree
    const names = path.split('.').map((key) => {
      const name: string = (here instanceof Map ? rowsOf(here) : undefined)?.[Number(key)] ?? key
      here = here instanceof Map ? here.get(name) : undefined
      return name
    })
    return names.join('.')
  }
}
