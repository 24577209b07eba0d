import { formatCount, formatEuroCents, formatNumber } from '@/lib/platform/format'
import type { Tally } from './promise-rules'
import type { PromiseKind } from './schema'

type Amounts = { amountCents: bigint | null; hours: number | null }

/** `€ 1.250,50` or `320 uren`; nothing for what cannot be counted. */
export function amountWords(kind: PromiseKind, { amountCents, hours }: Amounts): string {
  if (kind === 'money') return formatEuroCents(amountCents ?? 0n)
  if (kind === 'hours') return hours === 1 ? '1 uur' : `${formatNumber(hours ?? 0)} uren`
  return ''
}

/** `3 afspraken, € 1.250 en 40 uren`: one side of give and take. */
export function sideWords({ count, promised: { amountCents, hours } }: Tally): string {
  const sums = [amountCents > 0n && formatEuroCents(amountCents), hours > 0 && amountWords('hours', { amountCents: null, hours })]
  return [formatCount(count, 'toezegging', 'toezeggingen'), ...sums.filter((sum) => sum !== false)].join(', ')
}
