import type { Book } from '@/lib/finance/book-types'

/**
 * The book of money read the slow way, cent by cent and without any of the arithmetic of the real thing: to hold it
 * against. Only for small amounts.
 */
type Cent = { sure: boolean }
type Pile = { sure: number; maybe: number }

const count = (cents: bigint) => Number(cents)

/** Takes one cent at a time from what does not meet its condition, until all conditions hold. */
function standing({ sources, conditions }: Book): Map<string, number> {
  const stands = new Map(sources.map(({ id, kind, years }) =>
    [id, kind === 'in_kind' ? 0 : years.reduce((sum, year) => sum + Math.max(count(year.committedCents), count(year.receivedCents)), 0)]))
  for (;;) {
    const broken = conditions.find(({ sourceId, otherId, percentage }) =>
      (stands.get(sourceId) ?? 0) > 0 && (stands.get(sourceId) ?? 0) * percentage > (stands.get(otherId) ?? 0) * 100)
    if (!broken) return stands
    stands.set(broken.sourceId, (stands.get(broken.sourceId) ?? 0) - 1)
  }
}

/** The cents of a source in a year, sure ones first. */
function centsOf(source: Book['sources'][number], year: number, stands: number): Cent[] {
  if (source.kind === 'in_kind') return []
  let left = stands
  for (const told of [...source.years].sort((a, b) => a.year - b.year)) {
    const certain = Math.max(count(told.committedCents), count(told.receivedCents))
    const all = Math.max(certain, count(told.appliedCents))
    const cents = Array.from({ length: all }, (_, index) => ({ sure: index < certain && index < left }))
    left -= Math.min(left, certain)
    if (told.year === year) return cents
  }
  return []
}

/** Lays purposes along a ruler: cent number k of n lies where k/n of the ruler ends. */
function lay(cents: number, lengths: number[]): number[] {
  const ruler = lengths.reduce((sum, length) => sum + length, 0)
  const got = lengths.map(() => 0)
  for (let k = 1; k <= cents; k++) {
    let until = 0
    const at = lengths.findIndex((length) => (until += length) * cents >= k * ruler)
    got[at] = (got[at] ?? 0) + 1
  }
  return got
}

const name = (to: { interventionId: string | null; goalId: string | null }) => to.interventionId ? `i:${to.interventionId}` : to.goalId ? `g:${to.goalId}` : 'o'

function deal(cents: Cent[], purposes: [string, number][]) {
  const room = purposes.reduce((sum, [, length]) => sum + length, 0)
  const used = cents.slice(0, room)
  const sure = used.filter((cent) => cent.sure).length
  const first = lay(sure, purposes.map(([, length]) => length))
  const then = lay(used.length - sure, purposes.map(([, length], index) => length - (first[index] ?? 0)))
  return { used: used.length, first, then }
}

/** Covers cent by cent: sure money first. */
function pay(need: number, pile: Pile) {
  let [certain, hoped, gap, sure, maybe] = [0, 0, 0, pile.sure, pile.maybe]
  for (let cent = 0; cent < need; cent++) {
    if (sure > 0) { sure--; certain++ } else if (maybe > 0) { maybe--; hoped++ } else gap++
  }
  return { need, certain, hoped, gap, surplus: sure + maybe }
}

/** Hours dealt out one by one: to the goal they are meant for, or around the goals that the work contributes to. */
function hoursOf(book: Book, year: number): Map<string, number> {
  const work = new Map<string, number>()
  const goals = new Map<string, number>()
  const give = (goal: string) => goals.set(goal, (goals.get(goal) ?? 0) + 1)
  for (const source of book.sources) for (const mark of source.hourMarks) {
    for (let hour = 0; hour < mark.hours && mark.year === year && source.kind === 'in_kind'; hour++) {
      if (mark.goalId) give(mark.goalId)
      else if (mark.interventionId) {
        const [to, turn] = [book.contributions.get(mark.interventionId) ?? [], work.get(mark.interventionId) ?? 0]
        if (to.length > 0) give(to[turn % to.length] ?? '')
        work.set(mark.interventionId, turn + 1)
      }
    }
  }
  return goals
}

/** What a year comes to, per goal, per intervention and for the organisation; sums are left to the test. */
export function readSlowly(book: Book, year: number) {
  const stands = standing(book)
  const piles = new Map<string, Pile>()
  const add = (key: string, sure: number, maybe: number) => {
    const pile = piles.get(key) ?? { sure: 0, maybe: 0 }
    piles.set(key, { sure: pile.sure + sure, maybe: pile.maybe + maybe })
  }
  const sources = book.sources.map((source) => {
    const cents = centsOf(source, year, stands.get(source.id) ?? 0)
    const purposes = source.earmarks.filter((earmark) => earmark.year === year).map((earmark): [string, number] => [name(earmark), count(earmark.amountCents)])
    const meant = purposes.reduce((sum, [, length]) => sum + length, 0)
    if (source.kind === 'organisation' && cents.length > meant) purposes.push(['o', cents.length - meant])
    const { used, first, then } = deal(cents, purposes)
    purposes.forEach(([key], index) => add(key, first[index] ?? 0, then[index] ?? 0))
    return { id: source.id, sure: cents.filter(({ sure }) => sure).length, all: cents.length, used, over: Math.max(0, meant - cents.length) }
  })
  const needs = new Map<string, number>()
  for (const cost of book.costs.filter((line) => line.year === year)) needs.set(name(cost), (needs.get(name(cost)) ?? 0) + count(cost.amountCents))
  const keys = [...new Set([...needs.keys(), ...piles.keys()])]
  const paid = new Map(keys.map((key) => [key, pay(needs.get(key) ?? 0, piles.get(key) ?? { sure: 0, maybe: 0 })]))
  const goals = new Map(keys.filter((key) => key.startsWith('g:')).map((key) => [key, { need: needs.get(key) ?? 0, ...(piles.get(key) ?? { sure: 0, maybe: 0 }) }]))
  const spare = new Map<string, number>()
  for (const key of keys.filter((one) => one.startsWith('i:'))) {
    const [bill, to] = [paid.get(key), book.contributions.get(key.slice(2)) ?? []]
    if (!bill) continue
    // What it has beyond its need covers nothing else, and is still there for its goals.
    for (let cent = 0; cent < bill.surplus && to.length > 0; cent++) {
      const goal = `g:${to[cent % to.length] ?? ''}`
      spare.set(goal, (spare.get(goal) ?? 0) + 1)
    }
    // The need in a row: sure cents, hoped cents, open cents; dealt out one by one around the goals.
    for (let cent = 0; cent < bill.need && to.length > 0; cent++) {
      const goal = `g:${to[cent % to.length] ?? ''}`
      const pile = goals.get(goal) ?? { need: 0, sure: 0, maybe: 0 }
      pile.need++
      if (cent < bill.certain) pile.sure++
      else if (cent < bill.certain + bill.hoped) pile.maybe++
      goals.set(goal, pile)
    }
  }
  return {
    sources, paid, hours: hoursOf(book, year),
    goals: new Map([...new Set([...goals.keys(), ...spare.keys()])].map((key) => {
      const { need, ...pile } = goals.get(key) ?? { need: 0, sure: 0, maybe: 0 }
      const covered = pay(need, pile)
      return [key, { ...covered, surplus: covered.surplus + (spare.get(key) ?? 0) }]
    })),
  }
}
