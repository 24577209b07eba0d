import { formatCount } from '@/lib/platform/format'

type Props = { partner: string; brings: number; gets: number; most: number }

const middle = 100
const height = 28

/** Give and take of one partner, counted in promises: to the left what it gets, to the right what it brings. The table beside it says the same. */
export function BalanceBar({ partner, brings, gets, most }: Props) {
  const step = most === 0 ? 0 : 92 / most
  const words = `${partner}: haalt ${formatCount(gets, 'toezegging', 'toezeggingen')}, brengt ${brings}`
  return (
    <svg className="wp-balance" viewBox={`0 0 ${2 * middle} ${height}`} preserveAspectRatio="none" role="img" aria-label={words}>
      <rect className="wp-balance__gets" x={middle - gets * step} y={5} width={gets * step} height={height - 10} />
      <rect className="wp-balance__brings" x={middle} y={5} width={brings * step} height={height - 10} />
      <line className="wp-balance__middle" x1={middle} x2={middle} y1={0} y2={height} />
    </svg>
  )
}
