import { formatNumber } from '@/lib/platform/format'

/** `Elke euro levert € 1,50 op`: what comes back for each euro, rounded down to the cent so that nothing is promised too much. */
export function perEuro(investedCents: bigint, returnCents: bigint): string {
  if (investedCents === 0n) return 'Er is nog geen investering ingevuld.'
  const cents = (returnCents * 100n) / investedCents
  return `Elke euro levert naar verwachting € ${formatNumber(cents / 100n)},${String(cents % 100n).padStart(2, '0')} op.`
}
