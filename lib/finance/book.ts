import type { Book, Cover, CoverOf, Earmark, Money } from './book-types'
import { addMoney, destined, keyOf, type SourceInYear } from './destined-money'
import { securedMoney } from './secured-money'
import { least, splitEqually, sumOf } from './share'

export type GoalInYear = CoverOf & { readonly goalId: string }
export type InterventionInYear = CoverOf & { readonly interventionId: string; readonly goalIds: readonly string[] }
export type BookYear = {
  readonly year: number
  /** All but the organisation. */
  readonly programme: Cover
  readonly organisation: CoverOf
  /** All that is sure for the organisation, also beyond what it needs or before anybody wrote down what it costs. */
  readonly organisationSureCents: bigint
  readonly goals: readonly GoalInYear[]
  readonly interventions: readonly InterventionInYear[]
  readonly sources: readonly SourceInYear[]
  /** Money that is sure, by whether it stays. */
  readonly structuralCents: bigint
  readonly temporaryCents: bigint
  readonly hopedCents: bigint
}

const nothing: Money = { certainCents: 0n, hopedCents: 0n }

/** What is sure covers first; what is hoped for covers what is left. */
function cover(needCents: bigint, { certainCents: sure, hopedCents: maybe }: Money): CoverOf {
  const certainCents = least(needCents, sure)
  const hopedCents = least(needCents - certainCents, maybe)
  return { needCents, certainCents, hopedCents, gapCents: needCents - certainCents - hopedCents, surplusCents: sure + maybe - certainCents - hopedCents }
}

/** The share of each goal in an intervention: equal parts, odd cents to the first goals. */
function shares({ needCents, certainCents, hopedCents }: Cover, count: number) {
  const [need, sure, both] = [splitEqually(needCents, count), splitEqually(certainCents, count), splitEqually(certainCents + hopedCents, count)]
  return need.map((cents, index) => ({ need: cents, sure: sure[index] ?? 0n, maybe: (both[index] ?? 0n) - (sure[index] ?? 0n) }))
}

function needsIn(costs: readonly Earmark[]): Map<string, bigint> {
  const needs = new Map<string, bigint>()
  for (const cost of costs) needs.set(keyOf(cost), (needs.get(keyOf(cost)) ?? 0n) + cost.amountCents)
  return needs
}

const named = (kind: 'i' | 'g', ...maps: readonly ReadonlyMap<string, unknown>[]) =>
  [...new Set(maps.flatMap((map) => [...map.keys()]))].filter((key) => key.startsWith(`${kind}:`)).map((key) => key.slice(2))

/** Money for an intervention covers that intervention only; money for a goal covers whatever is done for it. What an intervention has beyond its costs is there for its goals, but covers nothing else. */
function goalsIn(interventions: readonly InterventionInYear[], needs: ReadonlyMap<string, bigint>, money: ReadonlyMap<string, Money>): GoalInYear[] {
  const spare = new Map<string, bigint>()
  const [need, all] = [new Map(named('g', needs, money).map((id) => [id, needs.get(`g:${id}`) ?? 0n])), new Map(money)]
  for (const intervention of interventions) {
    const parts = shares(intervention, intervention.goalIds.length || 1)
    const beyond = splitEqually(intervention.surplusCents, intervention.goalIds.length || 1)
    intervention.goalIds.forEach((id, index) => {
      const part = parts[index]
      if (!part) return
      need.set(id, (need.get(id) ?? 0n) + part.need)
      spare.set(id, (spare.get(id) ?? 0n) + (beyond[index] ?? 0n))
      addMoney(all, [{ key: `g:${id}`, certainCents: part.sure, hopedCents: part.maybe }])
    })
  }
  return [...need].map(([goalId, cents]) => {
    const covered = cover(cents, all.get(`g:${goalId}`) ?? nothing)
    return { goalId, ...covered, surplusCents: covered.surplusCents + (spare.get(goalId) ?? 0n) }
  })
}

const total = (covers: readonly Cover[]): Cover => ({
  needCents: sumOf(covers, ({ needCents }) => needCents), certainCents: sumOf(covers, ({ certainCents }) => certainCents),
  hopedCents: sumOf(covers, ({ hopedCents }) => hopedCents), gapCents: sumOf(covers, ({ gapCents }) => gapCents),
})

function readYear(book: Book, year: number, secured: ReadonlyMap<string, ReadonlyMap<number, Money>>): BookYear {
  const money = new Map<string, Money>()
  const sources = book.sources.map((source) => {
    const { parts, inYear } = destined(source, year, secured.get(source.id)?.get(year) ?? nothing)
    addMoney(money, parts)
    return inYear
  })
  const needs = needsIn(book.costs.filter((cost) => cost.year === year))
  const interventions = named('i', needs, money).map((interventionId) => ({
    interventionId, goalIds: book.contributions.get(interventionId) ?? [],
    ...cover(needs.get(`i:${interventionId}`) ?? 0n, money.get(`i:${interventionId}`) ?? nothing),
  }))
  const goals = goalsIn(interventions, needs, money)
  const lasting = new Set(book.sources.filter(({ structural }) => structural).map(({ id }) => id))
  const certain = (structural: boolean) => sumOf(sources.filter(({ sourceId }) => lasting.has(sourceId) === structural), ({ certainCents }) => certainCents)
  return {
    year, goals, interventions, sources, programme: total([...goals, ...interventions.filter(({ goalIds }) => goalIds.length === 0)]),
    organisation: cover(needs.get('o') ?? 0n, money.get('o') ?? nothing), organisationSureCents: (money.get('o') ?? nothing).certainCents,
    structuralCents: certain(true), temporaryCents: certain(false), hopedCents: sumOf(sources, ({ hopedCents }) => hopedCents),
  }
}

/** The book read per year (handbook §5.5, §6.3): what is needed, what covers it for sure, what is hoped for, and what is missing. */
export function readBook(book: Book): BookYear[] {
  const years = new Set([...book.costs, ...book.sources.flatMap((source) => [...source.years, ...source.earmarks])].map(({ year }) => year))
  const secured = securedMoney(book)
  return [...years].toSorted((a, b) => a - b).map((year) => readYear(book, year, secured))
}
