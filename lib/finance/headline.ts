import { formatEuroCents, formatList } from '@/lib/platform/format'
import type { BookYear } from './book'
import { sumOf } from './share'

/** The year that matters now: the first from this year on in which something is not covered for sure, else this year. */
export function yearThatMatters(read: readonly BookYear[], thisYear: number): BookYear | undefined {
  const ahead = read.filter(({ year }) => year >= thisYear)
  const all = ({ programme, organisation }: BookYear) => [programme, organisation]
  return ahead.find((year) => all(year).some(({ gapCents }) => gapCents > 0n)) ?? ahead.find((year) => all(year).some(({ hopedCents }) => hopedCents > 0n)) ?? ahead[0]
}

/** `In 2027, 2028 en 2030`, or `Van 2027 tot en met 2031` when there are many in a row. */
function yearsInWords(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)]
  return years.length > 3 && first !== undefined && last === first + years.length - 1 ? `Van ${first} tot en met ${last}` : `In ${formatList(years.map(String))}`
}

type Sum = 'needCents' | 'gapCents' | 'hopedCents'
const both = ({ programme, organisation }: BookYear, of: Sum) => programme[of] + organisation[of]

/** Every year in which something is not covered, with what is lacking in all of them together. */
function shortage(read: readonly BookYear[], found: BookYear): string {
  const short = read.filter((one) => one.year >= found.year && both(one, 'gapCents') > 0n)
  const [gap, need, hoped] = [both(found, 'gapCents'), both(found, 'needCents'), both(found, 'hopedCents')]
  const hope = hoped === 0n ? '' : ` Van de rest is ${formatEuroCents(hoped)} nog niet zeker.`
  if (short.length === 1) return `Voor ${found.year} is ${formatEuroCents(gap)} van de ${formatEuroCents(need)} nog niet gedekt.${hope}`
  const all = formatEuroCents(sumOf(short, (one) => both(one, 'gapCents')))
  return `${yearsInWords(short.map(({ year }) => year))} is nog niet alles gedekt: samen ontbreekt ${all}. Voor ${found.year} is het ${formatEuroCents(gap)} van de ${formatEuroCents(need)}.${hope}`
}

/** How it stands in a few sentences, before any picture. */
export function headline(read: readonly BookYear[], thisYear: number): string {
  const found = yearThatMatters(read, thisYear)
  if (!found) return read.length === 0 ? 'Er is nog geen geld vastgelegd.' : `Voor ${thisYear} en later is nog geen geld vastgelegd.`
  const { year } = found
  const [need, gap, hoped] = [both(found, 'needCents'), both(found, 'gapCents'), both(found, 'hopedCents')]
  if (need === 0n) return `Voor ${year} is wel geld vastgelegd, maar nog niet wat alles kost.`
  if (gap > 0n) return shortage(read, found)
  if (hoped > 0n) return `Voor ${year} is ${formatEuroCents(hoped)} van de ${formatEuroCents(need)} nog niet zeker.`
  return `Vanaf ${year} is alles wat is begroot met zeker geld gedekt.`
}
