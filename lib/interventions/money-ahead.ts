import { formatEuroCents, formatList, formatNumber } from '@/lib/platform/format'

/** A cost of an intervention in a year, or money or hours of a source meant for it. */
export type MoneyLine = { readonly year: number; readonly name: string; readonly cost: boolean; readonly cents: bigint; readonly hours: number }

/** The first year whose money is looked at again: the year after work ended, or after this one while it goes on. */
export const firstYearAhead = (today: string, endedOn: string | null) =>
  endedOn === null ? Number(today.slice(0, 4)) + 1 : Math.max(Number(today.slice(0, 4)), Number(endedOn.slice(0, 4)) + 1)

const total = (lines: readonly MoneyLine[]) => lines.reduce((sum, { cents }) => sum + cents, 0n)

/** Some lines together, such as "€ 600.000 aan kosten en € 400.000 aan geld voor 2027 en 2028". */
export function moneyWords(lines: readonly MoneyLine[]): string {
  const [costs, meant] = [total(lines.filter(({ cost }) => cost)), total(lines.filter(({ cost }) => !cost))]
  const hours = lines.reduce((sum, line) => sum + line.hours, 0)
  const parts = [
    ...(costs > 0n ? [`${formatEuroCents(costs)} aan kosten`] : []), ...(meant > 0n ? [`${formatEuroCents(meant)} aan geld`] : []),
    ...(hours > 0 ? [`${formatNumber(hours)} uren`] : []),
  ]
  const years = [...new Set(lines.map(({ year }) => year))].toSorted((a, b) => a - b)
  return `${formatList(parts)} voor ${formatList(years.map(String))}`
}

/** One line in words. */
export function lineWords({ year, name, cost, cents, hours }: MoneyLine): string {
  const amount = hours > 0 ? `${formatNumber(hours)} uren` : formatEuroCents(cents)
  return cost ? `${year}: kosten van ${amount}${name === '' ? '' : ` (${name})`}` : `${year}: ${amount} uit “${name}”`
}
