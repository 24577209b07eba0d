import { grid, influenceGrid } from '@/lib/alliance/influence-grid'
import type { StakeholderView } from '@/lib/alliance/load-stakeholders'

type Party = StakeholderView & { onBoard: boolean }

const [width, height] = [grid.left + 5 * grid.cellWidth + 8, grid.top + 5 * grid.cellHeight + 34]
const steps = [1, 2, 3, 4, 5] as const

/** A square is needed, a circle is not; filled is on board, hollow is not. The number stands in the table. */
function Mark({ x, y, size, party }: { x: number; y: number; size: number; party: Pick<Party, 'necessary' | 'onBoard'> }) {
  const look = { fill: party.onBoard ? 'var(--wp-accent)' : 'var(--wp-surface)', stroke: 'var(--wp-accent)', strokeWidth: 1.5 }
  const half = size * 0.9
  return party.necessary
    ? <rect x={x - half} y={y - half} width={2 * half} height={2 * half} rx={2} {...look} />
    : <circle cx={x} cy={y} r={half} {...look} />
}

function Frame() {
  const [right, bottom] = [grid.left + 5 * grid.cellWidth, grid.top + 5 * grid.cellHeight]
  return (
    <g fontSize={12}>
      {[0, 1, 2, 3, 4, 5].map((line) => (
        <g key={line} stroke="var(--wp-line)">
          <line x1={grid.left} x2={right} y1={grid.top + line * grid.cellHeight} y2={grid.top + line * grid.cellHeight} />
          <line x1={grid.left + line * grid.cellWidth} x2={grid.left + line * grid.cellWidth} y1={grid.top} y2={bottom} />
        </g>
      ))}
      {steps.map((step) => (
        <g key={step} textAnchor="middle">
          <text x={grid.left + (step - 0.5) * grid.cellWidth} y={bottom + 15}>{step}</text>
          <text x={grid.left - 8} y={grid.top + (5.5 - step) * grid.cellHeight + 4}>{step}</text>
        </g>
      ))}
      <text x={right} y={bottom + 30} textAnchor="end">Betrokkenheid →</text>
      <text transform={`translate(12 ${grid.top}) rotate(-90)`} textAnchor="end">Invloed →</text>
    </g>
  )
}

function Key() {
  const kinds = [
    ['Noodzakelijk en aan boord', true, true], ['Noodzakelijk, niet aan boord', true, false], ['Aan boord', false, true], ['Niet aan boord', false, false],
  ] as const
  return (
    <ul className="wp-key">
      {kinds.map(([words, necessary, onBoard]) => (
        <li key={words} className="wp-key__item">
          <svg viewBox="0 0 24 24" aria-hidden="true"><Mark x={12} y={12} size={11} party={{ necessary, onBoard }} /></svg>{words}
        </li>
      ))}
    </ul>
  )
}

/** Influence against interest; the table below it says the same. */
export function InfluencePicture({ parties }: { parties: readonly Party[] }) {
  const byId = new Map(parties.map((party) => [party.id, party]))
  return (
    <figure className="wp-stack">
      <div className="wp-picture wp-picture--square">
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label="Elke partij met haar nummer, naar invloed en betrokkenheid. De tabel hieronder vertelt hetzelfde.">
          <Frame />
          {influenceGrid(parties).map(({ id, number, x, y, size }) => {
            const party = byId.get(id)
            return party && (
              <g key={id}>
                <title>{party.name}</title>
                <Mark x={x} y={y} size={size} party={party} />
                <text className={party.onBoard ? 'wp-picture__on-dark' : undefined} x={x} y={y + size * 0.38} fontSize={size * 1.05} textAnchor="middle">{number}</text>
              </g>
            )
          })}
        </svg>
      </div>
      <Key />
    </figure>
  )
}
