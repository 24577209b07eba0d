/** `Heerlen-Noord (Ús Wyk)` → `heerlen-noord-us-wyk`: the name as it stands in the address of the public page. */
export function slugify(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, 60).replace(/-$/, '') || 'wijk'
}

/** The first of `westwijk`, `westwijk-2`, `westwijk-3`… that is still free. */
export function freeSlug(name: string, taken: readonly string[]): string {
  const base = slugify(name)
  if (!taken.includes(base)) return base
  let number = 2
  while (taken.includes(`${base}-${number}`)) number += 1
  return `${base}-${number}`
}
