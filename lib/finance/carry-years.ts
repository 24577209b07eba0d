import { formatEuroCents, formatList } from '@/lib/platform/format'
import { lastTold, saysSomething, type YearRow } from './schema'

type Columns = { year: number; appliedCents: bigint; committedCents: bigint; receivedCents: bigint; spentCents: bigint; hours: number }

/** What is left empty is as much as what came further: who only says what was received, was also promised it. */
export const yearColumns = ({ year, applied, committed, received, spent, hours }: YearRow): Columns => {
  const receivedCents = received ?? 0n
  const committedCents = committed ?? receivedCents
  return { year, receivedCents, committedCents, appliedCents: applied ?? committedCents, spentCents: spent ?? 0n, hours: hours ?? 0 }
}

/** The years as they are kept: a row of which nothing was told is none, and what the last one promises goes on until a year; what was received and spent does not. */
export function carriedYears(rows: readonly YearRow[], until: number | null): Columns[] {
  const told = rows.filter(saysSomething)
  const last = lastTold([...told])
  const years = told.map(yearColumns)
  if (last === undefined || until === null) return years
  const { appliedCents, committedCents, hours } = yearColumns(last)
  const after = Array.from({ length: Math.max(0, until - last.year) }, (_, index) => last.year + index + 1)
  return [...years, ...after.map((year) => ({ year, appliedCents, committedCents, hours, receivedCents: 0n, spentCents: 0n }))]
}

/** Which amounts were left empty and filled in with what came further; nothing when there are none. */
export function filledInWords(rows: readonly YearRow[]): string[] {
  const words = rows.toSorted((one, other) => one.year - other.year).flatMap((row) => {
    const { year, appliedCents, committedCents } = yearColumns(row)
    return [
      ...(row.committed === null && committedCents > 0n ? [`bij ${year} ${formatEuroCents(committedCents)} toegekend`] : []),
      ...(row.applied === null && appliedCents > 0n ? [`bij ${year} ${formatEuroCents(appliedCents)} aangevraagd`] : []),
    ]
  })
  if (words.length === 0) return []
  const shown = words.length > 4 ? [...words.slice(0, 3), `nog ${words.length - 3} bedragen`] : words
  return [`Wat u leeg liet, hebben wij ingevuld: ${formatList(shown)}.`]
}
