import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plusMonths } from '@/lib/platform/day'
import { alarmInWords } from './alarm-words'
import { alarms, goalsWithoutMoney } from './alarms'
import { readBook } from './book'
import type { Book, BookSource } from './book-types'
import { cliffs } from './cliffs'

type Given = Partial<BookSource> & { id: string; sure?: Record<number, number>; hoped?: Record<number, number> }
const source = ({ sure = {}, hoped = {}, ...given }: Given): BookSource => ({
  name: given.id, kind: 'additional', structural: false, spendBy: null, reportBy: null, reported: false, earmarks: [], hourMarks: [],
  years: [...new Set([...Object.keys(sure), ...Object.keys(hoped)])].map((key) => {
    const [year, certain] = [Number(key), sure[Number(key)] ?? 0]
    return { year, committedCents: BigInt(certain), appliedCents: BigInt(certain + (hoped[year] ?? 0)), receivedCents: 0n, spentCents: 0n, hours: 0 }
  }), ...given,
})
const cost = (year: number, cents: number, goalId = 'a') => ({ year, goalId, interventionId: null, amountCents: BigInt(cents) })
const book = (sources: BookSource[], costs: Book['costs'] = [], extra: Partial<Book> = {}): Book => ({ sources, costs, conditions: [], contributions: new Map(), ...extra })
const told = (given: Book, today: string, goals: { id: string; parentId: string | null }[] = []) => alarms(given, readBook(given), goals, today)
const at = (given: Book, today: string) => cliffs(given, readBook(given), today).map(({ year, lostCents }) => [year, Number(lostCents)])

describe('a financial cliff', () => {
  const ends = source({ id: 'grant', sure: { 2026: 500, 2027: 500 } })
  it('is told from eighteen months ahead until it is there', () => {
    for (const [today, warned] of [['2026-06-30', false], ['2026-07-01', true], ['2027-12-31', true], ['2028-01-01', false]] as const)
      expect(at(book([ends]), today).length, today).toBe(warned ? 1 : 0)
  })
  it('says how much falls away, and what may come', () => {
    expect(at(book([ends, source({ id: 'new', sure: { 2028: 200 }, hoped: { 2028: 100 } })]), '2027-01-10')).toEqual([[2028, 300]])
  })
  it('is none when as much that is sure comes in its place, or all that is planned is paid for', () => {
    expect(at(book([ends, source({ id: 'new', sure: { 2028: 500 } })]), '2027-01-10')).toEqual([])
    const paid = source({ id: 'town', structural: true, sure: { 2028: 80 }, earmarks: [cost(2028, 80)] })
    expect(at(book([ends, paid], [cost(2028, 80)]), '2027-01-10')).toEqual([])
    expect(at(book([ends, paid], [cost(2028, 81)]), '2027-01-10')).toEqual([[2028, 420]])
  })
  it('is none when structural money only becomes less', () => {
    expect(at(book([source({ id: 'town', structural: true, sure: { 2027: 500 } })]), '2027-01-10')).toEqual([])
  })
  const words = (given: Book, today: string) => cliffs(given, readBook(given), today)
    .map((cliff) => alarmInWords('p', cliff, new Map(given.sources.map(({ id }) => [id, id]))).words.replaceAll('\u00a0', ' '))
  it('says of each source whether it ends, brings less, or waits for other money', () => {
    const [deal, town, less] = [source({ id: 'deal', sure: { 2027: 500, 2028: 800 } }), source({ id: 'town', structural: true, sure: { 2027: 250 } }), source({ id: 'less', sure: { 2027: 90, 2028: 40 } })]
    const given = book([ends, deal, town, less], [], { conditions: [{ sourceId: 'deal', otherId: 'town', percentage: 50 }] })
    expect(words(given, '2027-01-10')).toEqual([
      'Vanaf 1 januari 2028 is er € 10,50 minder zeker geld, omdat “grant” stopt, “less” minder brengt en “deal” niet zeker is. Van “deal” is € 8 toegekend maar niet zeker, want “town” brengt nog niet genoeg.',
    ])
    expect(words(book([ends]), '2027-01-10')).toEqual(['Vanaf 1 januari 2028 is er € 5 minder zeker geld, omdat “grant” stopt. Er is nog niets aangevraagd om dat op te vangen.'])
  })
  it('agrees with looking at every year by hand', () => {
    const yearly = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9)).map(([a, b, c, d]): Record<number, number> => ({ 2026: a, 2027: b, 2028: c, 2029: d }))
    const day = fc.tuple(fc.integer({ min: 2026, max: 2028 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15`)
    fc.assert(fc.property(fc.array(fc.tuple(yearly, fc.boolean()), { maxLength: 4 }), day, (given, today) => {
      const money = given.map(([sure, structural], index) => source({ id: `s${index}`, sure, structural }))
      const expected: [number, number][] = []
      for (const year of [2027, 2028, 2029, 2030]) {
        const start = `${year}-01-01`
        if (start <= today || start > plusMonths(today, 18)) continue
        let [fall, ending] = [0, 0]
        for (const [sure, structural] of given) {
          const [before, then] = [sure[year - 1] ?? 0, sure[year] ?? 0]
          fall += before - then
          if (!structural) ending += Math.max(0, before - then)
        }
        if (Math.min(fall, ending) > 0) expected.push([year, Math.min(fall, ending)])
      }
      expect(at(book(money), today)).toEqual(expected)
    }), { numRuns: 1_000 })
  })
})

describe('money that stays', () => {
  const town = source({ id: 'town', structural: true, sure: { 2027: 5, 2028: 5 } })
  const unfilled = (given: BookSource[], last: number, today = '2026-11-22') => told(book(given, [cost(last, 1)]), today).filter(({ kind }) => kind === 'unfilled')
  it('is asked for when nothing is filled in while the book goes on', () => {
    expect(unfilled([town, { ...town, id: 'other' }, source({ id: 'grant', sure: { 2027: 5 } })], 2030)).toEqual([{ kind: 'unfilled', from: 2029, until: 2030, sourceIds: ['town', 'other'] }])
    expect(unfilled([town], 2028)).toEqual([])
    expect(unfilled([town], 2030, '2031-01-01')).toEqual([])
    expect(unfilled([town], 2030, '2030-05-01')).toMatchObject([{ from: 2030, until: 2030 }])
    expect(unfilled([source({ id: 'new', structural: true })], 2030)).toEqual([])
  })
  it('counts as filled in when it is hours or was only asked for, not when there stands nothing', () => {
    const bare = { appliedCents: 0n, committedCents: 0n, receivedCents: 0n, spentCents: 0n, hours: 0 }
    const staff = (hours: number) => source({ id: 'staff', kind: 'in_kind', structural: true, years: [{ year: 2027, ...bare, hours: 9 }, { year: 2028, ...bare, hours }] })
    expect(unfilled([staff(8)], 2028)).toEqual([])
    expect(unfilled([staff(0)], 2028)).toMatchObject([{ from: 2028 }])
    expect(unfilled([source({ id: 's', structural: true, hoped: { 2028: 4 } })], 2028)).toEqual([])
  })
  it('is told with where to fill it in', () => {
    const say = (ids: string[], until: number) => alarmInWords('p', { kind: 'unfilled', from: 2029, until, sourceIds: ids }, new Map([['town', 'Wijkbudget'], ['other', 'Fonds']]))
    expect(say(['town'], 2030)).toMatchObject({ words: '“Wijkbudget” is blijvend, maar voor 2029 en later is niets ingevuld. Dat geld telt dan niet mee.', href: '/programmas/p/financien/bronnen/town' })
    expect(say(['town', 'other'], 2029)).toMatchObject({ words: '“Wijkbudget” en “Fonds” zijn blijvend, maar voor 2029 is niets ingevuld. Dat geld telt dan niet mee.', href: '/programmas/p/financien/bronnen' })
  })
})

describe('dates of a grant', () => {
  const grant = (spentCents: bigint) => source({
    id: 'grant', spendBy: '2027-01-01', reportBy: '2027-03-01', years: [{ year: 2026, committedCents: 100n, appliedCents: 100n, receivedCents: 100n, spentCents, hours: 0 }],
  })
  const kinds = (given: BookSource, today: string) => told(book([given]), today).flatMap((alarm) => 'day' in alarm ? [[alarm.kind, alarm.late, alarm.leftCents]] : [])
  it('come into sight half a year before, and are late the day after', () => {
    expect(kinds(grant(40n), '2026-06-30')).toEqual([])
    expect(kinds(grant(40n), '2026-07-01')).toEqual([['spend-by', false, 60n]])
    expect(kinds(grant(40n), '2027-01-02')).toEqual([['spend-by', true, 60n], ['report-by', false, 60n]])
  })
  it('do not press for money that was spent', () => {
    expect(kinds(grant(100n), '2027-01-02')).toEqual([['report-by', false, 0n]])
  })
  it('are silent about the report once it was made', () => {
    expect(kinds({ ...grant(40n), reported: true }, '2027-05-02')).toEqual([['spend-by', true, 60n]])
  })
  it('tell of more spent than there was', () => {
    expect(told(book([grant(130n)]), '2026-01-02')).toContainEqual({ kind: 'overspent', sourceId: 'grant', cents: 30n })
  })
})

describe('money and goals', () => {
  it('names money without a goal, but leaves residents and the organisation alone', () => {
    const given = book([
      source({ id: 'loose', sure: { 2025: 999, 2026: 50 }, earmarks: [cost(2026, 20)] }), source({ id: 'residents', kind: 'residents_budget', sure: { 2026: 10 } }),
      source({ id: 'bureau', kind: 'organisation', sure: { 2026: 10 } }),
      source({ id: 'work', sure: { 2026: 7 }, earmarks: [{ year: 2026, interventionId: 'x', goalId: null, amountCents: 7n }] }),
    ])
    expect(told(given, '2026-05-01').filter(({ kind }) => kind === 'money-without-goal')).toEqual([{ kind: 'money-without-goal', cents: 37n, sourceIds: ['loose'], interventionIds: ['x'] }])
  })
  it('takes money for an ambition as money for its goals, and the other way round', () => {
    const goals = [{ id: 'top', parentId: null }, { id: 'one', parentId: 'top' }, { id: 'two', parentId: 'top' }, { id: 'other', parentId: null }]
    const paid = (id: string) => readBook(book([source({ id: 's', sure: { 2026: 5 }, earmarks: [cost(2026, 5, id)] })]))
    expect(goalsWithoutMoney(goals, paid('top'))).toEqual(['other'])
    expect(goalsWithoutMoney(goals, paid('one'))).toEqual(['two', 'other'])
    expect(goalsWithoutMoney(goals, [])).toEqual(['top', 'one', 'two', 'other'])
  })
  it('takes hours as help for a goal, also by way of the work they are for', () => {
    const goals = [{ id: 'a', parentId: null }, { id: 'b', parentId: null }, { id: 'c', parentId: null }]
    const mark = (year: number, hours: number, to: { goalId?: string; interventionId?: string }) => ({ year, hours, goalId: null, interventionId: null, ...to })
    const given = (hourMarks: BookSource['hourMarks']) => book([source({ id: 's', kind: 'in_kind', hourMarks })], [], { contributions: new Map([['x', ['b']]]) })
    const silent = (all: BookSource['hourMarks']) => told(given(all), '2026-05-01', goals).flatMap((alarm) => alarm.kind === 'goals-without-money' ? [...alarm.goalIds] : [])
    expect(silent([])).toEqual(['a', 'b', 'c'])
    expect(silent([mark(2027, 5, { goalId: 'a' }), mark(2026, 1, { interventionId: 'x' })])).toEqual(['c'])
    expect(silent([mark(2025, 5, { goalId: 'a' })])).toEqual(['a', 'b', 'c'])
  })
  it('says when more hours were promised than there are, until their year is over', () => {
    const given = book([source({ id: 's', kind: 'in_kind', hourMarks: [{ year: 2026, hours: 9, goalId: 'a', interventionId: null }], years: [{ year: 2026, appliedCents: 0n, committedCents: 0n, receivedCents: 0n, spentCents: 0n, hours: 5 }] })])
    expect(told(given, '2026-05-01')).toContainEqual({ kind: 'over-hours', sourceId: 's', year: 2026, hours: 4 })
    expect(told(given, '2027-05-01').map(({ kind }) => kind)).not.toContain('over-hours')
  })
  it('says when more was promised of a source than there is', () => {
    expect(told(book([source({ id: 's', sure: { 2026: 5 }, earmarks: [cost(2026, 8)] })]), '2026-05-01')).toContainEqual({ kind: 'over-destined', sourceId: 's', year: 2026, cents: 3n })
  })
})
