import { formatEuroCents } from '@/lib/platform/format'
import type { BookYear } from './book'

/** The year that matters now: the first from this year on in which something is not covered for sure, else this year. */
export function yearThatMatters(read: readonly BookYear[], thisYear: number): BookYear | undefined {
  const ahead = read.filter(({ year }) => year >= thisYear)
  const all = ({ programme, organisation }: BookYear) => [programme, organisation]
  return ahead.find((year) => all(year).some(({ gapCents }) => gapCents > 0n)) ?? ahead.find((year) => all(year).some(({ hopedCents }) => hopedCents > 0n)) ?? ahead[0]
}

/** How it stands in one sentence or two, before any picture. */
export function headline(read: readonly BookYear[], thisYear: number): string {
  const found = yearThatMatters(read, thisYear)
  if (!found) return read.length === 0 ? 'Er is nog geen geld vastgelegd.' : `Voor ${thisYear} en later is nog geen geld vastgelegd.`
  const { year, programme, organisation } = found
  const sum = (of: 'needCents' | 'gapCents' | 'hopedCents') => programme[of] + organisation[of]
  const [need, gap, hoped] = [sum('needCents'), sum('gapCents'), sum('hopedCents')]
  if (need === 0n) return `Voor ${year} is wel geld vastgelegd, maar nog niet wat alles kost.`
  const hope = hoped === 0n ? '' : ` Van de rest is ${formatEuroCents(hoped)} nog niet zeker.`
  if (gap > 0n) return `Voor ${year} is ${formatEuroCents(gap)} van de ${formatEuroCents(need)} nog niet gedekt.${hope}`
  if (hoped > 0n) return `Voor ${year} is ${formatEuroCents(hoped)} van de ${formatEuroCents(need)} nog niet zeker.`
  return `Vanaf ${year} is alles wat is begroot met zeker geld gedekt.`
}
