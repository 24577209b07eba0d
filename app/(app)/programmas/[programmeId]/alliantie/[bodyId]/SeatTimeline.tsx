import { seatRoleLabels } from '@/lib/alliance/labels'
import type { TableSeat } from '@/lib/alliance/load-alliance'
import { timeline } from '@/lib/alliance/timeline'

const [nameWidth, width, rowHeight, head] = [210, 880, 30, 26]
const x = (part: number) => Math.round((nameWidth + part * (width - nameWidth)) * 10) / 10
const short = (name: string) => (name.length > 26 ? `${name.slice(0, 25)}…` : name)

/** The seats as bars over the years; the table below it says the same. */
export function SeatTimeline({ seats, today }: { seats: readonly TableSeat[]; today: string }) {
  const { bars, years, today: now } = timeline(seats.map(({ id, startsOn, endsOn }) => ({ key: id, startsOn, endsOn })), today)
  const height = head + seats.length * rowHeight + 6
  return (
    <div className="wp-picture wp-picture--wide" role="region" aria-label="Tijdlijn van de zetels" tabIndex={0}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label="Balken per zetel over de jaren. De tabel hieronder vertelt hetzelfde.">
        {years.map(({ year, at }) => (
          <g key={year}>
            <line x1={x(at)} x2={x(at)} y1={head - 4} y2={height} stroke="var(--wp-line)" />
            {at < now - 0.13 && <text x={x(at) + 4} y={18} fontSize={14}>{year}</text>}
          </g>
        ))}
        {seats.map((seat, index) => {
          const bar = bars[index]
          const y = head + index * rowHeight
          return bar && (
            <g key={seat.id}>
              <text x={8} y={y + 20} fontSize={15}>{short(seat.personName)}</text>
              <rect
                x={x(bar.from)} y={y + 5} width={Math.max(4, x(bar.to) - x(bar.from))} height={rowHeight - 10} rx={4}
                fill={seat.votes ? 'var(--wp-accent)' : 'var(--wp-accent-soft)'} stroke="var(--wp-accent)"
              >
                <title>{`${seat.personName}: ${seatRoleLabels[seat.role]}`}</title>
              </rect>
            </g>
          )
        })}
        <line x1={x(now)} x2={x(now)} y1={head - 4} y2={height} stroke="var(--wp-ink)" strokeDasharray="4 3" />
        <text x={x(now) - 4} y={18} fontSize={14} textAnchor="end">vandaag</text>
      </svg>
    </div>
  )
}
