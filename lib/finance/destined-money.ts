import type { BookSource, Earmark, Money, Purpose } from './book-types'
import { divide, least, sumOf } from './share'

export type SourceInYear = Money & {
  readonly sourceId: string
  /** What of it is meant for something. */
  readonly destinedCents: bigint
  readonly undestinedCents: bigint
  /** What was given a purpose beyond what there is. */
  readonly overCents: bigint
}

export const keyOf = ({ interventionId, goalId }: Purpose): string => (interventionId ? `i:${interventionId}` : goalId ? `g:${goalId}` : 'o')
const nothing: Money = { certainCents: 0n, hopedCents: 0n }

/** The purposes of a year; money for the organisation needs no purpose said. */
function purposesIn({ kind, earmarks }: BookSource, year: number, all: bigint): readonly Earmark[] {
  const here = earmarks.filter((earmark) => earmark.year === year)
  const left = all - sumOf(here, ({ amountCents }) => amountCents)
  return kind === 'organisation' && left > 0n ? [...here, { year, amountCents: left, interventionId: null, goalId: null }] : here
}

/**
 * Where the money of a source goes in a year. What is sure comes first, and is divided over the purposes in proportion
 * to what was meant for them; then what is hoped for, over what they still miss.
 */
export function destined(source: BookSource, year: number, { certainCents, hopedCents }: Money) {
  const all = certainCents + hopedCents
  const purposes = purposesIn(source, year, all)
  const asked = purposes.map(({ amountCents }) => amountCents)
  const sum = sumOf(asked, (cents) => cents)
  const [certain, whole] = [least(certainCents, sum), least(all, sum)]
  const sure = divide(certain, asked)
  const maybe = divide(whole - certain, asked.map((cents, index) => cents - (sure[index] ?? 0n)))
  const parts = purposes.map((purpose, index) => ({ key: keyOf(purpose), certainCents: sure[index] ?? 0n, hopedCents: maybe[index] ?? 0n }))
  const inYear: SourceInYear = {
    sourceId: source.id, certainCents, hopedCents, destinedCents: whole, undestinedCents: all - whole, overCents: sum - whole,
  }
  return { parts, inYear }
}

/** Adds up what several sources bring to the same purpose. */
export function addMoney(to: Map<string, Money>, parts: readonly (Money & { key: string })[]): void {
  for (const { key, certainCents, hopedCents } of parts) {
    const before = to.get(key) ?? nothing
    to.set(key, { certainCents: before.certainCents + certainCents, hopedCents: before.hopedCents + hopedCents })
  }
}
