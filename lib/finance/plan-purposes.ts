import { formatEuroCents, formatNumber } from '@/lib/platform/format'
import { keyOf } from './destined-money'
import { clipped, lower } from './import-columns'
import { firstTime, fits, kindOfSource, knownSource, reportAt, sourceKeyOf, tell, whereIs, yearOfSource, type Draft } from './import-draft'
import { nothingNew, purposeNamed } from './import-names'
import { organisationPurpose } from './labels'
import type { CostRow, PurposeRow } from './read-table'
import { mostPurposes } from './schema'
import { most } from './share'

type Meant = { cents: bigint; hours: number; ids: string[] }
const nameOf = (to: Draft, purpose: string) => to.names.nameOf.get(purpose) ?? organisationPurpose
const inWords = ({ cents, hours }: Omit<Meant, 'ids'>) => (hours > 0 ? `${formatNumber(hours)} uren` : formatEuroCents(cents))

/** What is meant for what now, by source, purpose and year; more lines for the same are one. */
function meantNow({ loaded: { sources } }: Draft): Map<string, Meant> {
  const meant = new Map<string, Meant>()
  for (const { id: sourceId, coverages } of sources) for (const coverage of coverages) {
    const id = `${sourceId}|${keyOf(coverage)}|${coverage.year}`
    const all = meant.get(id) ?? { cents: 0n, hours: 0, ids: [] }
    all.cents += coverage.amountCents
    all.hours += coverage.hours
    all.ids.push(coverage.id)
    meant.set(id, all)
  }
  return meant
}

/** Euros of a source of money, hours of a source of hours. */
function unitProblem(kind: string, { cents, hours }: PurposeRow): [string, string] | undefined {
  const [euros, time] = [(cents ?? 0n) > 0n, (hours ?? 0) > 0]
  if (kind === 'in_kind') return euros ? ['Bedrag', 'Deze bron brengt uren, geen geld. Vul de uren in.'] : time ? undefined : ['Uren', 'Vul in hoeveel uren het zijn, zoals 320.']
  return time ? ['Uren', 'Deze bron brengt geld. Vul het bedrag in.'] : euros ? undefined : ['Bedrag', 'Vul een bedrag in, zoals 25.000.']
}

/** What the rows of purposes would do: what is meant for something else stays as it is. */
export function planPurposes(to: Draft, rows: readonly PurposeRow[]): void {
  const now = meantNow(to)
  for (const row of rows) {
    const report = reportAt(to, row)
    const key = sourceKeyOf(to, row.source)
    const [kind, purpose] = [kindOfSource(to, key), purposeNamed(to.names, row.kind, row.name)]
    if (kind === undefined) { report('Bron', `Er is geen bron “${clipped(row.source)}”, niet in dit programma en niet in het bestand.`); continue }
    if (typeof purpose !== 'string') { report('Naam', purpose.problem); continue }
    const wrong = unitProblem(kind, row)
    if (wrong) { report(...wrong); continue }
    const id = `${key}|${purpose}|${row.year}`
    const [first, known] = [firstTime(to, `meant ${id}`, row), now.get(id)]
    if (first) { report('Naam', `Deze bestemming staat voor ${row.year} ook in ${whereIs(first, row)}. Tel de bedragen op.`); continue }
    if (!known && !to.names.current.has(purpose)) { report('Naam', nothingNew(row.name)); continue }
    const meant = { cents: row.cents ?? 0n, hours: row.hours ?? 0 }
    if (known?.cents === meant.cents && known.hours === meant.hours) { to.same += 1; continue }
    if (!known && !fits(to, `purposes ${key}`, knownSource(to, key)?.coverages.length ?? 0, mostPurposes)) { report('Bron', `“${clipped(row.source)}” krijgt hiermee meer dan ${mostPurposes} bestemmingen. Dat kan niet.`); continue }
    to.purposes.set(id, { key, purpose, year: row.year, ...meant, replaces: known?.ids ?? [] })
    tell(to, row, `${knownSource(to, key)?.name ?? row.source} voor ${nameOf(to, purpose)}, ${row.year}`, known ? inWords(known) : null, inWords(meant))
  }
  warnTooMuch(to, rows, now)
}

/** Says where more is meant for something than there is or was asked for; that may be so, but seldom is what people mean. */
function warnTooMuch(to: Draft, rows: readonly PurposeRow[], now: ReadonlyMap<string, Meant>): void {
  const after = new Map<string, Omit<Meant, 'ids'>>([...now, ...to.purposes])
  const sums = new Map<string, Omit<Meant, 'ids'>>()
  for (const [id, { cents, hours }] of after) {
    const [key = '', , year = ''] = id.split('|')
    const sum = sums.get(`${key}|${year}`) ?? { cents: 0n, hours: 0 }
    sums.set(`${key}|${year}`, { cents: sum.cents + cents, hours: sum.hours + hours })
  }
  for (const row of rows) {
    const key = sourceKeyOf(to, row.source)
    const sum = sums.get(`${key}|${row.year}`)
    if (!sum || firstTime(to, `sum ${key}|${row.year}`, row)) continue
    const there = yearOfSource(to, key, row.year)
    const all = there ? most(there.appliedCents, most(there.committedCents, there.receivedCents)) : 0n
    const over = { cents: sum.cents - all, hours: sum.hours - (there?.hours ?? 0) }
    if (over.cents > 0n || over.hours > 0)
      to.warnings.push({ sheet: row.sheet, row: row.row, column: 'Bron', message: `Van “${clipped(row.source)}” is voor ${row.year} ${inWords(over)} meer bestemd dan er is of is aangevraagd.` })
  }
}

/** What the rows of costs would do. */
export function planCosts(to: Draft, rows: readonly CostRow[]): void {
  const idOf = (purpose: string, year: number, label: string) => `${purpose}|${year}|${lower(label)}`
  const now = new Map<string, { id: string; version: number; cents: bigint; count: number }>()
  for (const { id, version, year, label, amountCents, ...cost } of to.loaded.costs) {
    const key = idOf(keyOf(cost), year, label)
    const before = now.get(key)
    now.set(key, before ? { ...before, cents: before.cents + amountCents, count: before.count + 1 } : { id, version, cents: amountCents, count: 1 })
  }
  for (const row of rows) {
    const report = reportAt(to, row)
    const purpose = purposeNamed(to.names, row.kind, row.name)
    if (typeof purpose !== 'string') { report('Naam', purpose.problem); continue }
    const id = idOf(purpose, row.year, row.label)
    const [first, known] = [firstTime(to, `cost ${id}`, row), now.get(id)]
    if (first) { report('Omschrijving', `Deze kosten staan voor ${row.year} ook in ${whereIs(first, row)}. Tel ze op, of geef ze een andere omschrijving.`); continue }
    if (known?.cents === row.cents) { to.same += 1; continue }
    if (known && known.count > 1) { report('Omschrijving', 'In het programma staan deze kosten voor dit jaar meer dan één keer. Geef ze daar eerst een eigen omschrijving.'); continue }
    if (!known && !to.names.current.has(purpose)) { report('Naam', nothingNew(row.name)); continue }
    to.costs.push({ id: known?.id ?? null, version: known?.version ?? 0, purpose, year: row.year, label: row.label, cents: row.cents })
    tell(to, row, `Kosten: ${[nameOf(to, purpose), row.label].filter((part) => part !== '').join(', ')}, ${row.year}`, known ? formatEuroCents(known.cents) : null, formatEuroCents(row.cents))
  }
}
