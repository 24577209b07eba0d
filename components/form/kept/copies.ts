import type { FormValues } from '@/lib/platform/form/values'

/** What somebody typed in a form and did not record, as this device keeps it. */
export type Copy = { id: string; at: number; values: FormValues }

const words = (value: string | string[] | undefined): string => [value ?? ''].flat().filter((word) => word !== '').join('\n')

/** Whether two forms say the same. Hidden fields are left aside: nobody typed them. */
export function sameTyped(a: FormValues, b: FormValues, aside: ReadonlySet<string>): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => aside.has(name) || words(a[name]) === words(b[name]))
}

export const withoutCopy = (copies: readonly Copy[], id: string): Copy[] => copies.filter((copy) => copy.id !== id)

/** The newest in front. A form in another tab has a copy of its own, so that neither loses its text. */
export const withCopy = (copies: readonly Copy[], copy: Copy): Copy[] => [copy, ...withoutCopy(copies, copy.id)]

const isCopy = (given: unknown): given is Copy =>
  typeof given === 'object' && given !== null && 'id' in given && typeof given.id === 'string' &&
  'at' in given && typeof given.at === 'number' && 'values' in given && typeof given.values === 'object' && given.values !== null

/** What was kept before, perhaps by an older version of the page: anything else than copies is passed over. */
export function parseCopies(text: string | null): Copy[] {
  if (text === null) return []
  try {
    const given: unknown = JSON.parse(text)
    return Array.isArray(given) ? given.filter(isCopy) : []
  } catch {
    return []
  }
}
