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
export const isOwnField = (name: string): boolean => !name.startsWith('$ACTION')

function plant(tree: Tree, path: string[], value: FormDataEntryValue | FormDataEntryValue[]): void {
  const [head, ...rest] = path
  if (head === undefined) return
  if (rest.length === 0) {
    tree.set(head, value)
    return
  }
  const found = tree.get(head)
  const branch: Tree = found instanceof Map ? found : new Map<string, Tree>()
  tree.set(head, branch)
  plant(branch, rest, value)
}

function treeOf(formData: FormData): Tree {
  const tree: Tree = new Map()
  for (const name of new Set(formData.keys())) {
    if (!isOwnField(name)) continue
    const values = formData.getAll(name).filter((value) => !isNoFile(value))
    const [only] = values
    if (name.endsWith('[]')) plant(tree, bareName(name).split('.'), values.filter((value) => value !== ''))
    else if (only !== undefined) plant(tree, name.split('.'), values.length === 1 ? only : values)
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
 * The name of the input that a path in the object came from. They differ when rows were removed or left empty:
 * `rows.1.text` in the object may be the input `rows.3.text`.
 */
export function fieldNameOf(formData: FormData, path: string): string {
  let here: ReturnType<Tree['get']> = treeOf(formData)
  const names = path.split('.').map((key) => {
    const rows = here instanceof Map ? rowKeys(here) : undefined
    const name = rows?.[Number(key)] ?? key
    here = here instanceof Map ? here.get(name) : undefined
    return name
  })
  return names.join('.')
}
