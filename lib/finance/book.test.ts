import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSlowly } from '@/tests/support/finance-model'
import { readBook, type BookYear } from './book'
import { fundingKinds, type Book, type CoverOf, type Earmark, type HourMark } from './book-types'
import { hoursPerGoal } from './hours'
import { sumOf } from './share'

const years = [2026, 2027]
const purpose = fc.constantFrom(
  { interventionId: null, goalId: 'a' }, { interventionId: null, goalId: 'b' }, { interventionId: null, goalId: null },
  { interventionId: 'x', goalId: null }, { interventionId: 'y', goalId: null }, { interventionId: 'loose', goalId: null },
)
const earmarks = (cents: fc.Arbitrary<bigint>, most: number): fc.Arbitrary<Earmark[]> =>
  fc.array(fc.tuple(purpose, fc.constantFrom(...years), cents).map(([to, year, amountCents]) => ({ ...to, year, amountCents })), { maxLength: most })

const sourceYear = (cents: fc.Arbitrary<bigint>) => (year: number) => fc.record({
  year: fc.constant(year), appliedCents: cents, committedCents: cents, receivedCents: cents, spentCents: cents, hours: fc.constant(0),
})
const source = (cents: fc.Arbitrary<bigint>) => (id: string) => fc.record({
  id: fc.constant(id), name: fc.constant(id), kind: fc.constantFrom(...fundingKinds), structural: fc.boolean(), spendBy: fc.constant(null), reportBy: fc.constant(null), reported: fc.boolean(),
  hourMarks: fc.array(fc.tuple(purpose, fc.constantFrom(...years), fc.integer({ min: 1, max: 9 })).map(([to, year, hours]): HourMark => ({ ...to, year, hours })), { maxLength: 3 }),
  years: fc.subarray(years).chain((some) => fc.tuple(...some.map(sourceYear(cents)))), earmarks: earmarks(cents, 3),
})
const ids = ['p', 'q', 'r']
const conditions = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.integer({ min: 1, max: 300 })).filter(([one, other]) => one !== other),
  { maxLength: 3, selector: ([one, other]) => `${one}${other}` },
).map((all) => all.map(([sourceId, otherId, percentage]) => ({ sourceId, otherId, percentage })))
const books = (cents: fc.Arbitrary<bigint>): fc.Arbitrary<Book> => fc.record({
  sources: fc.tuple(...ids.map(source(cents))), costs: earmarks(cents, 6), conditions,
  contributions: fc.record({ x: fc.subarray(['a', 'b', 'c']), y: fc.subarray(['c', 'a']) }).map((given) => new Map(Object.entries(given))),
})
const few = fc.bigInt({ min: 0n, max: 13n })
const many = fc.bigInt({ min: 0n, max: 1_000_000_000_000n })

const plain = ({ needCents, certainCents, hopedCents, gapCents, surplusCents }: CoverOf) =>
  ({ need: Number(needCents), certain: Number(certainCents), hoped: Number(hopedCents), gap: Number(gapCents), surplus: Number(surplusCents) })
const none = { need: 0, certain: 0, hoped: 0, gap: 0, surplus: 0 }

function compare(book: Book, read: BookYear) {
  const slow = readSlowly(book, read.year)
  expect(read.sources.map(({ sourceId, certainCents, hopedCents, destinedCents, overCents }) =>
    ({ id: sourceId, sure: Number(certainCents), all: Number(certainCents + hopedCents), used: Number(destinedCents), over: Number(overCents) }))).toEqual(slow.sources)
  // A goal without a cent to its name may be told of or not.
  const filled = (goals: Iterable<[string, ReturnType<typeof plain>]>) => new Map([...goals].filter(([, { need, surplus }]) => need + surplus > 0))
  expect(filled(read.goals.map((goal) => [`g:${goal.goalId}`, plain(goal)]))).toEqual(filled(slow.goals))
  expect(plain(read.organisation)).toEqual(slow.paid.get('o') ?? none)
  const { organisation, organisationSureCents } = read
  expect(organisationSureCents >= organisation.certainCents && organisationSureCents <= organisation.certainCents + organisation.surplusCents).toBe(true)
  expect(hoursPerGoal(book, read.year)).toEqual(slow.hours)
  for (const intervention of read.interventions) expect(plain(intervention)).toEqual(slow.paid.get(`i:${intervention.interventionId}`))
}

it('knows what is sure for the organisation before anybody wrote down what it costs', () => {
  const bureau = { id: 'bureau', name: 'bureau', kind: 'organisation', structural: true, spendBy: null, reportBy: null, reported: false, earmarks: [], hourMarks: [],
    years: [{ year: 2026, appliedCents: 9n, committedCents: 7n, receivedCents: 0n, spentCents: 0n, hours: 0 }] } as const
  expect(readBook({ sources: [bureau], costs: [], conditions: [], contributions: new Map() })).toMatchObject([{ organisationSureCents: 7n, organisation: { needCents: 0n, certainCents: 0n, surplusCents: 9n } }])
})

describe('the book of money', () => {
  it('agrees to the cent with reading it cent by cent', () => {
    fc.assert(fc.property(books(few), (book) => {
      const read = readBook(book)
      for (const year of read) compare(book, year)
      for (const year of years.filter((one) => read.every((there) => there.year !== one))) {
        expect(readSlowly(book, year).paid.size).toBe(0)
        expect(hoursPerGoal(book, year)).toEqual(readSlowly(book, year).hours)
      }
    }), { numRuns: 8_000 })
  }, 60_000)

  it('adds up at any size: nothing appears and nothing is lost', () => {
    fc.assert(fc.property(books(many), (book) => {
      for (const year of readBook(book)) {
        const costs = book.costs.filter((cost) => cost.year === year.year)
        const covers = [year.programme, year.organisation, ...year.goals, ...year.interventions]
        expect(covers.filter(({ needCents, certainCents, hopedCents, gapCents }) => certainCents + hopedCents + gapCents !== needCents)).toEqual([])
        expect(covers.filter(({ certainCents, hopedCents, gapCents }) => certainCents < 0n || hopedCents < 0n || gapCents < 0n)).toEqual([])
        expect(year.programme.needCents + year.organisation.needCents).toBe(sumOf(costs, ({ amountCents }) => amountCents))
        expect(year.structuralCents + year.temporaryCents).toBe(sumOf(year.sources, ({ certainCents }) => certainCents))
        expect(year.sources.filter(({ certainCents, hopedCents, destinedCents, undestinedCents }) => destinedCents + undestinedCents !== certainCents + hopedCents)).toEqual([])
        expect(sumOf([year.programme, year.organisation], ({ certainCents, hopedCents }) => certainCents + hopedCents))
          .toBeLessThanOrEqual(sumOf(year.sources, ({ destinedCents }) => destinedCents))
      }
    }), { numRuns: 2_500 })
  }, 60_000)
})
