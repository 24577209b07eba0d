import { clipped, costKinds, lower } from './import-columns'
import type { LoadedBook } from './load-book'
import type { PurposeKind } from './read-cells'

type Given = Pick<LoadedBook, 'goals' | 'retired' | 'interventions'>
export type PurposeNames = {
  /** What a purpose is called in a file, by its key. */
  readonly nameOf: ReadonlyMap<string, string>
  readonly keyOf: ReadonlyMap<string, string>
  /** What money may be meant for now; the rest may stay where it was meant so before. */
  readonly current: ReadonlySet<string>
}

const whats: Record<PurposeKind, string> = { g: 'doel', i: 'interventie', o: 'organisatie' }

function titled({ goals, retired, interventions }: Given, cycle: number): { key: string; name: string; current: boolean }[] {
  const here = (one: Given['interventions'][number]) => one.execution.cycle === cycle && one.status !== 'declined'
  return [
    ...goals.map(({ id, title }) => ({ key: `g:${id}`, name: title, current: true })),
    ...interventions.filter(here).map(({ id, title }) => ({ key: `i:${id}`, name: title, current: true })),
    ...retired.map(({ id, title }) => ({ key: `g:${id}`, name: `${title} (vervallen)`, current: false })),
    ...interventions.filter((one) => !here(one)).map(({ id, title, execution }) =>
      ({ key: `i:${id}`, name: `${title} (${execution.cycle === cycle ? 'afgewezen' : `cyclus ${execution.cycle}`})`, current: false })),
  ]
}

/** The one name that each goal and intervention has in a file, so that what is handed out can be read back. */
export function purposeNames(given: Given, cycle: number): PurposeNames {
  const [nameOf, keyOf, current] = [new Map<string, string>(), new Map<string, string>(), new Set<string>()]
  for (const one of titled(given, cycle)) {
    const kind = one.key.slice(0, 2)
    const title = one.name.trim()
    let name = title
    for (let next = 2; keyOf.has(kind + lower(name)); next += 1) name = `${title} #${next}`
    nameOf.set(one.key, name)
    keyOf.set(kind + lower(name), one.key)
    if (one.current) current.add(one.key)
  }
  return { nameOf, keyOf, current: current.add('o') }
}

/** What is meant by a name in a file, or why nothing is. */
export function purposeNamed({ keyOf }: PurposeNames, kind: PurposeKind, name: string): string | { problem: string } {
  if (kind === 'o') return 'o'
  if (name === '') return { problem: `Vul de naam van ${kind === 'g' ? 'het doel' : 'de interventie'} in.` }
  const found = keyOf.get(`${kind}:${lower(name)}`)
  if (found !== undefined) return found
  const other = Object.values(costKinds).find((one) => one !== kind && keyOf.has(`${one}:${lower(name)}`))
  const hint = other ? ` Er is wel een ${whats[other]} met die naam: kijk “Waarvoor” na.` : ' Neem de naam precies over, bijvoorbeeld uit het lege bestand.'
  return { problem: `Er is geen ${whats[kind]} “${clipped(name)}” in dit programma.${hint}` }
}

/** Why money cannot be meant for this from now on. */
export const nothingNew = (name: string) => `“${clipped(name)}” is vervallen, afgewezen of van een eerdere cyclus. Kies een doel of interventie van nu.`
