import { clipped } from './import-columns'
import { firstTime, fits, kindOfSource, knownSource, reportAt, sourceKeyOf, tell, whereIs, type Draft } from './import-draft'
import type { ConditionRow } from './read-table'
import { mostConditions } from './schema'

const inWords = ({ percentage, note }: { percentage: number; note: string }) => `${percentage} euro bij elke 100 euro${note === '' ? '' : ` (${clipped(note)})`}`

/** The key of a source of money in a row; null, and why, when it is none. */
function moneyIn(to: Draft, row: ConditionRow, column: 'Bron' | 'Vraagt geld van', name: string): string | null {
  const key = sourceKeyOf(to, name)
  const kind = kindOfSource(to, key)
  if (kind !== undefined && kind !== 'in_kind') return key
  reportAt(to, row)(column, kind ? `“${clipped(name)}” brengt uren. Cofinanciering gaat over geld.` : `Er is geen bron “${clipped(name)}”, niet in dit programma en niet in het bestand.`)
  return null
}

/** What the rows of co-financing would do: "this € needs that €" (handbook §5.5). */
export function planConditions(to: Draft, rows: readonly ConditionRow[]): void {
  for (const row of rows) {
    const report = reportAt(to, row)
    const [key, otherKey] = [moneyIn(to, row, 'Bron', row.source), moneyIn(to, row, 'Vraagt geld van', row.other)]
    if (key === null || otherKey === null) continue
    if (key === otherKey) { report('Vraagt geld van', 'Een bron kan niet op zichzelf wachten. Vul een andere bron in.'); continue }
    const first = firstTime(to, `needs ${key}|${otherKey}`, row)
    if (first) { report('Vraagt geld van', `Deze cofinanciering staat ook in ${whereIs(first, row)}.`); continue }
    const known = knownSource(to, key)?.needs.find(({ otherId }) => otherId === otherKey)
    const note = row.note ?? known?.note ?? ''
    if (known?.percentage === row.percentage && known.note === note) { to.same += 1; continue }
    if (!known && !fits(to, `needs ${key}`, knownSource(to, key)?.needs.length ?? 0, mostConditions)) { report('Vraagt geld van', `“${clipped(row.source)}” krijgt hiermee meer dan ${mostConditions} voorwaarden. Dat kan niet.`); continue }
    to.conditions.push({ key, otherKey, percentage: row.percentage, note, id: known?.id ?? null })
    tell(to, row, `${knownSource(to, key)?.name ?? row.source} vraagt geld van ${knownSource(to, otherKey)?.name ?? row.other}`, known ? inWords(known) : null, inWords({ percentage: row.percentage, note }))
  }
}
