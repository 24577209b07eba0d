import { formatEuroCents } from '@/lib/platform/format'
import { most, sumOf } from './share'

type Meant = { readonly year: number; readonly amount: bigint }
type Brought = { readonly year: number; readonly appliedCents: bigint; readonly committedCents: bigint; readonly receivedCents: bigint }

/** The first row that gives away more of a year than the source brings or hopes for in it, and what is left for that row. */
export function tooMuchMeant(rows: readonly Meant[], years: readonly Brought[]): { index: number; message: string } | undefined {
  for (const [index, { year, amount }] of rows.entries()) {
    const found = years.find((one) => one.year === year)
    const all = found ? most(found.appliedCents, most(found.committedCents, found.receivedCents)) : 0n
    if (all === 0n) return { index, message: `Voor ${year} staat bij deze bron nog geen geld. Vul eerst de bedragen van dat jaar in.` }
    const left = all - sumOf(rows.slice(0, index).filter((row) => row.year === year), (row) => row.amount)
    if (amount > left) return { index, message: `Dit is meer dan er is. Voor ${year} is hier nog ${formatEuroCents(left)} te bestemmen.` }
  }
  return undefined
}
