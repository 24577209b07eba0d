import type { BookYear } from '@/lib/finance/book'
import { formatEuroCents, formatNumber } from '@/lib/platform/format'

const [left, top, height, step, width] = [76, 16, 180, 72, 44]

type Column = { year: number; need: bigint; sure: bigint; hoped: bigint }

const columnOf = ({ year, programme, organisation }: BookYear): Column => ({
  year, need: programme.needCents + organisation.needCents, sure: programme.certainCents + organisation.certainCents,
  hoped: programme.hopedCents + organisation.hopedCents,
})

/** A round number of euros, so that the lines say something. */
function scaleOf(columns: readonly Column[]) {
  const most = columns.reduce((so, { need }) => (need > so ? need : so), 100n)
  const digits = 10n ** BigInt(String(most).length - 1)
  const top = [1n, 2n, 4n, 6n, 8n, 10n].map((times) => times * digits).find((round) => round >= most) ?? most
  return { top, y: (cents: bigint) => (Number((cents * 10_000n) / top) / 10_000) * height }
}

/** `€ 1,2 mln`: for the scale only; exact amounts stand in the table. */
const inShort = (cents: bigint) => cents >= 100_000_000n ? `€ ${formatNumber(Number(cents / 1_000_000n) / 100, 1)} mln` : formatEuroCents(cents)

function Bar({ at, column, y }: { at: number; column: Column; y: (cents: bigint) => number }) {
  const base = top + height
  const [need, sure, hoped] = [y(column.need), y(column.sure), y(column.hoped)]
  return (
    <g>
      <title>{`${column.year}: ${formatEuroCents(column.need)} nodig, ${formatEuroCents(column.sure)} zeker, ${formatEuroCents(column.hoped)} gehoopt`}</title>
      <rect className="wp-money__sure" x={at} width={width} y={base - sure} height={sure} />
      {hoped > 0 && <rect className="wp-money__hoped" x={at} width={width} y={base - sure - hoped} height={hoped} />}
      <rect className="wp-money__need" x={at} width={width} y={base - need} height={need} />
      <text x={at + width / 2} y={base + 20} textAnchor="middle">{column.year}</text>
    </g>
  )
}

function Key() {
  return (
    <ul className="wp-key">
      {[['wp-money__need', 'Nodig'], ['wp-money__sure', 'Zeker'], ['wp-money__hoped', 'Aangevraagd, nog niet zeker']].map(([look, words]) => (
        <li key={words} className="wp-key__item"><svg viewBox="0 0 24 24" aria-hidden="true"><rect className={look} x={3} y={3} width={18} height={18} /></svg>{words}</li>
      ))}
    </ul>
  )
}

/** Needed against sure and hoped for, per year; the table below it says the same to the cent. */
export function MoneyPicture({ years }: { years: readonly BookYear[] }) {
  const columns = years.map(columnOf)
  const { top: most, y } = scaleOf(columns)
  const right = left + columns.length * step
  return (
    <figure className="wp-stack">
      <div className="wp-picture" role="region" aria-label="Geld per jaar, plaatje" tabIndex={0}>
        <svg className="wp-money" width={right + 8} height={top + height + 32} viewBox={`0 0 ${right + 8} ${top + height + 32}`} role="img" aria-label="Per jaar wat nodig is, wat zeker is en wat is aangevraagd. De tabel hieronder vertelt hetzelfde.">
          {[0n, most / 2n, most].map((cents) => (
            <g key={String(cents)}>
              <line className={cents === 0n ? 'wp-money__base' : 'wp-money__line'} x1={left - 6} x2={right} y1={top + height - y(cents)} y2={top + height - y(cents)} />
              <text x={left - 10} y={top + height - y(cents) + 4} textAnchor="end">{inShort(cents)}</text>
            </g>
          ))}
          {columns.map((column, index) => <Bar key={column.year} at={left + index * step + (step - width) / 2} column={column} y={y} />)}
        </svg>
      </div>
      <Key />
    </figure>
  )
}
