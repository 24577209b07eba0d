import type { Book, BookSource, Condition, Money, SourceYear } from './book-types'
import { least, most, sumOf } from './share'

/** What a source itself says is sure and what it hopes for. Hours are no money. */
export const stated = ({ kind }: BookSource, { appliedCents, committedCents, receivedCents }: SourceYear): Money => {
  if (kind === 'in_kind') return { certainCents: 0n, hopedCents: 0n }
  const certainCents = most(committedCents, receivedCents)
  return { certainCents, hopedCents: most(appliedCents, certainCents) - certainCents }
}

const certainOf = (source: BookSource) => sumOf(source.years, (year) => stated(source, year).certainCents)

/** With this much of the other, so much of the source can count on its condition. */
const allowed = (other: bigint, percentage: number) => (other * 100n) / BigInt(percentage)

/** After so many rounds a circle of conditions is asking more than it brings; it can only end at nothing. */
const enough = 1_000

/**
 * How much of what each source committed stands when all conditions are held against each other. All years are taken
 * together, as grants do. One euro may serve several conditions: whether that is allowed stands in the grants themselves.
 */
function standing(sources: readonly BookSource[], conditions: readonly Condition[]): Map<string, bigint> {
  const secured = new Map(sources.map((source) => [source.id, certainOf(source)]))
  for (let [round, changed] = [0, true]; changed; round++) {
    changed = false
    for (const { sourceId, otherId, percentage } of conditions) {
      const limit = allowed(secured.get(otherId) ?? 0n, percentage)
      if ((secured.get(sourceId) ?? 0n) <= limit) continue
      secured.set(sourceId, round < enough ? limit : 0n)
      changed = true
    }
  }
  return secured
}

export type UnmetCondition = Condition & {
  /** What the other brings for sure, and what it still must bring. */
  readonly broughtCents: bigint
  readonly lackingCents: bigint
  /** Committed money that therefore is not sure. */
  readonly uncertainCents: bigint
}

const required = (cents: bigint, percentage: number) => (cents * BigInt(percentage) + 99n) / 100n

/** The conditions that are not met by money that is sure itself. */
export function unmetConditions({ sources, conditions }: Book): UnmetCondition[] {
  const secured = standing(sources, conditions)
  return conditions.flatMap((condition) => {
    const source = sources.find(({ id }) => id === condition.sourceId)
    const committed = source ? certainOf(source) : 0n
    const broughtCents = secured.get(condition.otherId) ?? 0n
    const uncertainCents = committed - least(committed, allowed(broughtCents, condition.percentage))
    if (uncertainCents === 0n) return []
    return [{ ...condition, broughtCents, uncertainCents, lackingCents: required(committed, condition.percentage) - broughtCents }]
  })
}

/** Per source and year what is sure and what is hoped for; what a condition makes unsure is taken from the latest years. */
export function securedMoney({ sources, conditions }: Book): Map<string, Map<number, Money>> {
  const secured = standing(sources, conditions)
  return new Map(sources.map((source) => {
    let left = secured.get(source.id) ?? 0n
    const years = source.years.toSorted((a, b) => a.year - b.year).map((year): [number, Money] => {
      const { certainCents, hopedCents } = stated(source, year)
      const stands = least(certainCents, left)
      left -= stands
      return [year.year, { certainCents: stands, hopedCents: hopedCents + certainCents - stands }]
    })
    return [source.id, new Map(years)]
  }))
}
