import { Note } from '@/components/ui/Text'
import type { BookYear } from '@/lib/finance/book'
import { formatEuroCents, formatNumber } from '@/lib/platform/format'

const [top, height, step] = [16, 180, 72]
const whole = top + height + 32
/** So many years fit on a phone; with more the picture can be pushed aside. */
const mostThatFit = 7

type Column = { year: number; need: bigint; sure: bigint; hoped: bigint }

const columnOf = ({ year, programme, organisation }: BookYear): Column => ({
  year, need: programme.needCents + organisation.needCents, sure: programme.certainCents + organisation.certainCents,
  hoped: programme.hopedCents + organisation.hopedCents,
})

/** A round number of euros, so that the lines say something. */
function scaleOf(columns: readonly Column[]) {
  const most = columns.reduce((so, { need }) => (need > so ? need : so), 100n)
  const digits = 10n ** BigInt(String(most).length - 1)
  const round = [1n, 2n, 4n, 6n, 8n, 10n].map((times) => times * digits).find((one) => one >= most) ?? most
  return { most: round, y: (cents: bigint) => (Number((cents * 10_000n) / round) / 10_000) * height }
}

/** `€ 1,2 mln`: for the scale only; exact amounts stand in the table. */
const inShort = (cents: bigint) => cents >= 100_000_000n ? `€ ${formatNumber(Number(cents / 1_000_000n) / 100, 1)} mln` : formatEuroCents(cents)

const percent = (part: number) => `${(part * 100).toFixed(3)}%`

/** One year. Its place and width are parts of the whole, so that the picture fits any screen while its words stay as large. */
function Bar({ index, count, column, y }: { index: number; count: number; column: Column; y: (cents: bigint) => number }) {
  const base = top + height
  const [need, sure, hoped] = [y(column.need), y(column.sure), y(column.hoped)]
  const [x, width] = [percent((index + 0.2) / count), percent(0.6 / count)]
  return (
    <g>
      <title>{`${column.year}: ${formatEuroCents(column.need)} nodig, ${formatEuroCents(column.sure)} zeker, ${formatEuroCents(column.hoped)} gehoopt`}</title>
      <rect className="wp-money__sure" x={x} width={width} y={base - sure} height={sure} />
      {hoped > 0 && <rect className="wp-money__hoped" x={x} width={width} y={base - sure - hoped} height={hoped} />}
      <rect className="wp-money__need" x={x} width={width} y={base - need} height={need} />
      <text x={percent((index + 0.5) / count)} y={base + 20} textAnchor="middle">{column.year}</text>
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

/** The scale, which stays in sight when the years are pushed aside. */
function Scale({ lines }: { lines: readonly { cents: bigint; at: number }[] }) {
  return (
    <svg className="wp-money wp-money__scale" width={76} height={whole} aria-hidden="true">
      {lines.map(({ cents, at }) => <text key={String(cents)} x={70} y={at + 4} textAnchor="end">{inShort(cents)}</text>)}
    </svg>
  )
}

const told = 'Per jaar wat nodig is, wat zeker is en wat is aangevraagd. De tabel hieronder vertelt hetzelfde.'

/** Needed against sure and hoped for, per year; the table below it says the same to the cent. */
export function MoneyPicture({ years }: { years: readonly BookYear[] }) {
  const columns = years.map(columnOf)
  const { most, y } = scaleOf(columns)
  const lines = [0n, most / 2n, most].map((cents) => ({ cents, at: top + height - y(cents) }))
  const many = columns.length > mostThatFit
  const picture = (
    <svg className={many ? 'wp-money' : 'wp-money wp-money--fits'} width={columns.length * step} height={whole} role="img" aria-label={told}>
      {lines.map(({ cents, at }) => <line key={String(cents)} className={cents === 0n ? 'wp-money__base' : 'wp-money__line'} x1={0} x2="100%" y1={at} y2={at} />)}
      {columns.map((column, index) => <Bar key={column.year} index={index} count={columns.length} column={column} y={y} />)}
    </svg>
  )
  return (
    <figure className="wp-stack">
      <div className="wp-money__frame">
        <Scale lines={lines} />
        {many ? <div className="wp-money__years" role="region" aria-label="Geld per jaar, plaatje" tabIndex={0}>{picture}</div> : <div className="wp-money__years">{picture}</div>}
      </div>
      {many && <Note>Van {columns[0]?.year} tot en met {columns.at(-1)?.year}. Past het niet op uw scherm? Schuif het plaatje opzij, of lees de tabel.</Note>}
      <Key />
    </figure>
  )
}
