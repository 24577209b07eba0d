import { describe, expect, it } from 'vitest'
import type { Book, BookSource, Condition } from './book-types'
import { securedMoney, unmetConditions } from './secured-money'

const source = (id: string, committed: readonly [year: number, cents: bigint][], extra: Partial<BookSource> = {}): BookSource => ({
  id, name: id, kind: 'additional', structural: false, spendBy: null, reportBy: null, reported: false, hourMarks: [], earmarks: [],
  years: committed.map(([year, committedCents]) => ({ year, appliedCents: 0n, committedCents, receivedCents: 0n, spentCents: 0n, hours: 0 })), ...extra,
})
const book = (sources: BookSource[], conditions: Condition[] = []): Book => ({ sources, costs: [], conditions, contributions: new Map() })
const sure = (given: Book, id: string) => [...(securedMoney(given).get(id) ?? new Map()).values()].map(({ certainCents }) => Number(certainCents))

describe('this euro needs that euro', () => {
  const half = { sourceId: 'grant', otherId: 'town', percentage: 50 }

  it('is met by half as much', () => {
    const met = book([source('grant', [[2026, 100n], [2027, 100n]]), source('town', [[2026, 100n]])], [half])
    expect(sure(met, 'grant')).toEqual([100, 100])
    expect(unmetConditions(met)).toEqual([])
  })

  it('makes the latest money unsure when less is brought, and says how much is lacking', () => {
    const unmet = book([source('grant', [[2027, 100n], [2026, 100n]]), source('town', [[2026, 60n]])], [half])
    expect(sure(unmet, 'grant')).toEqual([100, 20])
    expect(securedMoney(unmet).get('grant')?.get(2027)).toEqual({ certainCents: 20n, hopedCents: 80n })
    expect(unmetConditions(unmet)).toEqual([{ ...half, broughtCents: 60n, lackingCents: 40n, uncertainCents: 80n }])
  })

  it('goes on through a chain: money that is unsure itself meets no condition', () => {
    const chain = book([source('grant', [[2026, 100n]]), source('town', [[2026, 50n]]), source('fund', [])],
      [half, { sourceId: 'town', otherId: 'fund', percentage: 1 }])
    expect([sure(chain, 'town'), sure(chain, 'grant')]).toEqual([[0], [0]])
    expect(unmetConditions(chain)).toHaveLength(2)
  })

  it('does not take hours or what was only asked for', () => {
    const asked = { year: 2026, appliedCents: 90n, committedCents: 0n, receivedCents: 0n, spentCents: 0n, hours: 0 }
    for (const town of [source('town', [], { years: [asked] }), source('town', [[2026, 90n]], { kind: 'in_kind' })])
      expect(sure(book([source('grant', [[2026, 100n]]), town], [half]), 'grant')).toEqual([0])
  })

  it('lets two that wait for each other stand when they bring enough, and ends when they ask too much', () => {
    const sources = [source('a', [[2026, 10n ** 12n]]), source('b', [[2026, 10n ** 12n]])]
    const circle = (percentage: number) => book(sources, [{ sourceId: 'a', otherId: 'b', percentage }, { sourceId: 'b', otherId: 'a', percentage: 100 }])
    expect(sure(circle(100), 'a')).toEqual([10 ** 12])
    expect(sure(circle(101), 'a')).toEqual([0])
    expect(sure(circle(10_000), 'b')).toEqual([0])
  })
})
