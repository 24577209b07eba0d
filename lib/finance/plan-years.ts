import { formatEuroCents, formatList, formatNumber } from '@/lib/platform/format'
import { clipped } from './import-columns'
import { firstTime, fits, kindOfSource, knownSource, reportAt, tell, whereIs, type Draft, type YearChange } from './import-draft'
import type { SourceRow } from './read-table'
import { yearColumns } from './carry-years'
import { mostYears, yearProblem, type YearRow } from './schema'
import { most } from './share'

type Amounts = Omit<YearChange['columns'], 'year'>

/** What a year comes to, in words; what is nothing is left out. */
function inWords({ appliedCents, committedCents, receivedCents, spentCents, hours }: Amounts): string {
  const told = ([['aangevraagd', appliedCents], ['toegekend', committedCents], ['ontvangen', receivedCents], ['uitgegeven', spentCents]] as const)
    .filter(([, cents]) => cents > 0n).map(([word, cents]) => `${word} ${formatEuroCents(cents)}`)
  return formatList([...told, ...(hours > 0 ? [`${formatNumber(hours)} uren`] : [])]) || 'niets'
}

/** What was typed over what is there: an empty cell leaves an amount as it is, but never below what came further. */
function typedOver(known: Amounts | undefined, { year, applied, committed, received, spent, hours }: YearRow) {
  if (!known) return yearColumns({ year, applied, committed, received, spent, hours })
  const receivedCents = received ?? known.receivedCents
  const committedCents = committed ?? most(known.committedCents, receivedCents)
  return { year, receivedCents, committedCents, appliedCents: applied ?? most(known.appliedCents, committedCents), spentCents: spent ?? known.spentCents, hours: hours ?? known.hours }
}

/** What a row says of a year of a source. */
export function planYear(to: Draft, key: string, row: SourceRow, year: YearRow): void {
  const report = reportAt(to, row)
  const [id, source] = [`${key}|${year.year}`, knownSource(to, key)]
  const before = firstTime(to, id, row)
  if (before) { report('Jaar', `“${clipped(row.name)}” staat voor ${year.year} ook in ${whereIs(before, row)}.`); return }
  const known = source?.years.find((one) => one.year === year.year)
  if (!known && !fits(to, `years ${key}`, source?.years.length ?? 0, mostYears)) { report('Jaar', `“${clipped(row.name)}” krijgt hiermee meer dan ${mostYears} jaren. Dat kan niet.`); return }
  const columns = typedOver(known, year)
  const problem = yearProblem({ applied: columns.appliedCents, committed: columns.committedCents, received: columns.receivedCents })
  if (problem) report(problem.field === 'applied' ? 'Aangevraagd' : 'Toegekend', problem.message)
  const money = columns.appliedCents + columns.committedCents + columns.receivedCents + columns.spentCents
  if (kindOfSource(to, key) === 'in_kind' && money > 0n) report('Toegekend', 'Deze bron brengt uren, geen geld. Laat de bedragen leeg.')
  const [now, then] = [known ? inWords(known) : null, inWords(columns)]
  if (now === then) { to.same += 1; return }
  if (kindOfSource(to, key) !== 'in_kind' && columns.hours > 0) report('Uren', 'Deze bron brengt geld. Leg de uren vast als een eigen bron van de soort “Inzet in uren”.')
  to.years.set(id, { key, columns })
  tell(to, row, `${source?.name ?? row.name}, ${year.year}`, now, then)
}
