import { formatEuroCents } from '@/lib/platform/format'

/** An amount in euros, kept on one line. */
export function Money({ cents }: { cents: bigint | number }) {
  return <span className="wp-number">{formatEuroCents(cents)}</span>
}
