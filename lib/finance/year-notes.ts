import { formatDate, formatEuroCents, formatList } from '@/lib/platform/format'
import { toDate } from '@/lib/platform/day'
import type { SourceYear } from './book-types'
import { most, sumOf } from './share'

type Told = { readonly kind: string; readonly spendBy: string | null; readonly years: readonly SourceYear[] }
const brings = ({ appliedCents, committedCents, receivedCents, hours }: SourceYear) => appliedCents + committedCents + receivedCents > 0n || hours > 0
const yearOf = (day: string) => Number(day.slice(0, 4))

/** What to look at again in the years of a source: more spent than there was, and money after the day on which all had to be spent. */
export function yearNotes({ kind, spendBy, years }: Told): string[] {
  const over = kind === 'in_kind' ? 0n : sumOf(years, ({ committedCents, receivedCents, spentCents }) => spentCents - most(committedCents, receivedCents))
  const late = spendBy === null ? [] : years.filter((row) => (brings(row) || row.spentCents > 0n) && row.year > yearOf(spendBy)).map(({ year }) => String(year)).toSorted()
  return [
    ...(over > 0n ? [`Er is ${formatEuroCents(over)} meer uitgegeven dan er is toegekend of ontvangen.`] : []),
    ...(spendBy !== null && late.length > 0 ? [`Alles moet op ${formatDate(toDate(spendBy))} besteed zijn, maar bij ${formatList(late)} staat ook nog iets.`] : []),
  ]
}

/** Why a day to have spent all on cannot be right: the money only comes later. */
export function spendByProblem(spendBy: string | null, years: readonly SourceYear[]): string | undefined {
  const first = Math.min(...years.filter(brings).map(({ year }) => year))
  if (spendBy === null || first === Infinity || first <= yearOf(spendBy)) return undefined
  return `Alles moet op ${formatDate(toDate(spendBy))} besteed zijn, maar het eerste geld komt pas in ${first}. Kijk de datum en het jaar na.`
}
