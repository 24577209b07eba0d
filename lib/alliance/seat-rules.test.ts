import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps, seatsOn } from './at-table'
import { toDay } from '@/lib/platform/day'
import { inAlliance, outsideAllianceWarning } from './partner-periods'
import { mandateProblem, orderProblem, seatClash, seatProblem, termWords } from './seat-rules'

const seat = (startsOn: string, endsOn: string | null = null, personName = 'Wim de Haan', userId: string | null = null) =>
  ({ startsOn, endsOn, personName, userId })

describe('a seat', () => {
  it('tells its last day, not the day after it', () => {
    expect(termWords(seat('2024-01-01', '2025-03-01'))).toBe('van 1 januari 2024 t/m 28 februari 2025')
    expect(termWords(seat('2024-01-01'))).toBe('sinds 1 januari 2024')
  })

  it('ends after it begins', () => {
    expect(orderProblem(seat('2024-05-02', '2024-05-01'))).toContain('1 mei 2024')
    expect(orderProblem(seat('2024-05-02', '2024-05-02'))).toBeDefined()
    expect(orderProblem(seat('2024-05-02', '2024-05-03'))).toBeUndefined()
  })

  it('does not overlap another of the same person at the same table', () => {
    expect(seatClash([seat('2020-01-01')], seat('2024-01-01', null, ' wim DE haan'))).toContain('heeft al een zetel')
    expect(seatClash([seat('2020-01-01', '2024-01-01')], seat('2024-01-01'))).toBeUndefined()
    expect(seatClash([{ ...seat('2020-01-01'), id: 'a' }], { ...seat('2021-01-01'), id: 'a' }), 'not with itself').toBeUndefined()
  })

  it('knows people by their account first', () => {
    expect(seatClash([seat('2020-01-01', null, 'J. Jansen', 'u1')], seat('2021-01-01', null, 'J. Jansen', 'u2'))).toBeUndefined()
    expect(seatClash([seat('2020-01-01', null, 'J. Jansen', 'u1')], seat('2021-01-01', null, 'Joke Jansen', 'u1'))).toBeDefined()
    expect(seatClash([seat('2020-01-01', null, 'J. Jansen', 'u1')], seat('2021-01-01', null, 'J. Jansen'))).toBeDefined()
  })

  it('stays within the life of its table', () => {
    const body = { startsOn: '2020-01-01', endsOn: '2023-01-01' }
    expect(seatProblem({ seats: [], body, seat: seat('2019-12-31', '2022-01-01') })).toMatchObject({ field: 'startsOn' })
    expect(seatProblem({ seats: [], body, seat: seat('2020-01-01') })).toMatchObject({ field: 'endsOn' })
    expect(seatProblem({ seats: [], body, seat: seat('2020-01-01', '2023-01-01') })).toBeUndefined()
  })
})

const day = fc.integer({ min: 0, max: 400 }).map((n) => toDay(new Date(Date.UTC(2024, 0, 1) + n * 86_400_000)))
const anySeat = fc.record({
  startsOn: day, endsOn: fc.option(day), personName: fc.constantFrom('A', 'B', 'C'), userId: fc.constantFrom(null, 'u1', 'u2'),
})

it('never lets one person sit twice at a table on one day, whatever seats are asked for', () => {
  fc.assert(fc.property(fc.array(anySeat, { maxLength: 25 }), day, (asked, when) => {
    const body = { startsOn: '2024-01-01', endsOn: null }
    const given: typeof asked = []
    for (const wanted of asked) if (!seatProblem({ seats: given, seat: wanted, body })) given.push(wanted)
    const accounts = seatsOn(given, when).flatMap(({ userId }) => userId ?? [])
    expect(new Set(accounts).size).toBe(accounts.length)
    const unnamed = seatsOn(given, when).filter(({ userId }) => userId === null).map(({ personName }) => personName)
    expect(new Set(unnamed).size).toBe(unnamed.length)
  }))
})

describe('a mandate', () => {
  const holder = seat('2024-01-01', '2025-01-01', 'Wim de Haan', 'u1')
  const mandate = { startsOn: '2024-02-01', endsOn: null, substitute: true, personName: 'Ria', userId: 'u2' }

  it('is for a time in which the seat is held', () => {
    expect(mandateProblem(holder, mandate)).toBeUndefined()
    expect(mandateProblem(holder, { ...mandate, startsOn: '2025-01-01' })).toMatchObject({ field: 'startsOn' })
    expect(mandateProblem(holder, { ...mandate, endsOn: '2024-01-15' })).toMatchObject({ field: 'endsOn' })
  })

  it('lets nobody take their own place', () => {
    expect(mandateProblem(holder, { ...mandate, userId: 'u1' })).toMatchObject({ field: 'personName' })
  })
})

describe('a partner', () => {
  const periods = [{ joinedOn: '2019-01-01', leftOn: '2021-01-01' }, { joinedOn: '2023-01-01', leftOn: null }]
  it('was there in its periods, and always when nobody noted any', () => {
    expect(['2018-06-01', '2020-06-01', '2021-01-01', '2024-06-01'].map((when) => inAlliance(periods, when))).toEqual([false, true, false, true])
    expect(inAlliance([], '1999-01-01')).toBe(true)
  })
  it('gets a warning for a seat outside them', () => {
    expect(outsideAllianceWarning({ name: 'De Dijk', periods }, '2022-01-01')).toContain('De Dijk deed op 1 januari 2022 niet mee')
    expect(outsideAllianceWarning({ name: 'De Dijk', periods }, '2024-01-01')).toBeUndefined()
  })
  it('can return the day it left', () => {
    expect(overlaps({ startsOn: '2019-01-01', endsOn: '2021-01-01' }, { startsOn: '2021-01-01', endsOn: null })).toBe(false)
  })
})
