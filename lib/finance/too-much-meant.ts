import { formatEuroCents, formatNumber } from '@/lib/platform/format'
import { most } from './share'

type Meant = { readonly year: number; readonly amount?: bigint; readonly hours?: number }
type Brought = { readonly year: number; readonly appliedCents: bigint; readonly committedCents: bigint; readonly receivedCents: bigint; readonly hours: number }

/** The first row that gives away more of a year than there is in it, counted in cents or in hours. */
function firstTooMuch(rows: readonly { year: number; size: bigint }[], allIn: (year: number) => bigint): { index: number; year: number; all: bigint; left: bigint } | undefined {
  const used = new Map<number, bigint>()
  for (const [index, { year, size }] of rows.entries()) {
    const [all, before] = [allIn(year), used.get(year) ?? 0n]
    if (all === 0n || before + size > all) return { index, year, all, left: all - before }
    used.set(year, before + size)
  }
  return undefined
}

/** The first row that gives away more of a year than the source brings or hopes for in it, and what is left for that row. */
export function tooMuchMeant(rows: readonly Meant[], years: readonly Brought[]): { index: number; message: string } | undefined {
  const inYear = (year: number) => years.find((one) => one.year === year)
  const inHours = rows.some(({ hours }) => hours !== undefined)
  const found = inHours
    ? firstTooMuch(rows.map(({ year, hours }) => ({ year, size: BigInt(hours ?? 0) })), (year) => BigInt(inYear(year)?.hours ?? 0))
    : firstTooMuch(rows.map(({ year, amount }) => ({ year, size: amount ?? 0n })), (year) => {
      const one = inYear(year)
      return one ? most(one.appliedCents, most(one.committedCents, one.receivedCents)) : 0n
    })
  if (!found) return undefined
  const { index, year, all, left } = found
  if (all === 0n) return { index, message: inHours ? `Voor ${year} staan bij deze bron nog geen uren. Vul eerst de uren van dat jaar in.` : `Voor ${year} staat bij deze bron nog geen geld. Vul eerst de bedragen van dat jaar in.` }
  return { index, message: `Dit is meer dan er is. Voor ${year} ${inHours ? `zijn hier nog ${formatNumber(Number(left))} uren` : `is hier nog ${formatEuroCents(left)}`} te bestemmen.` }
}
