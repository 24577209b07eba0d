import { describe, expect, it } from 'vitest'
import type { MandateFact, SeatFact } from '@/lib/alliance/at-table'
import { dayProblem, mandateMoveProblem, moveProblems, otherPartnerNote, peopleProblem, pickedWork } from './handover-rules'
import type { SeatThing, Work } from './work'

const seatFact = (given: Partial<SeatFact> = {}): SeatFact => ({
  id: 's1', bodyId: 'b1', role: 'member', votes: true, personName: 'Anna Bos', userId: 'anna', organisationId: null, resident: false,
  startsOn: '2024-01-01', endsOn: null, mandates: [], ...given,
})
const body = { id: 'b1', name: 'Bestuur', startsOn: '2024-01-01', endsOn: null, unsignedVotes: [] }
const seatThing = (given: Partial<SeatThing> = {}): SeatThing => ({
  id: 's1', version: 1, words: 'Lid, Bestuur', startsOn: '2024-01-01', endsOn: null, organisationId: null, mandates: [],
  table: { ...body, seats: [seatFact()] }, ...given,
})
const work = (given: Partial<Work> = {}): Work => ({ actions: [], conditions: [], sections: [], seats: [], mandates: [], posts: [], ...given })
const none = { actions: [], conditions: [], sections: [], seats: [], mandates: [], posts: [] }
const to = { id: 'bart', name: 'Bart Smit' }
const problemOf = (seat: SeatThing, day = '2025-06-01') => moveProblems(work({ seats: [seat] }), { to, day }).get('s1')

describe('the day of a handover', () => {
  it('is at most a year away', () => {
    expect(dayProblem('2026-11-21', '2026-11-21')).toBeUndefined()
    expect(dayProblem('2025-11-21', '2026-11-21')).toBeUndefined()
    expect(dayProblem('2025-11-20', '2026-11-21')).toContain('Kies een dag tussen 21 november 2025 en 21 november 2027')
    expect(dayProblem('2027-11-22', '2026-11-21')).toContain('Kies een dag')
  })
})

it('is never to oneself', () => {
  expect(peopleProblem('anna', 'anna')).toContain('iemand anders')
  expect(peopleProblem('anna', 'bart')).toBeUndefined()
})

describe('a seat', () => {
  it('goes to somebody who has none at that table', () => {
    expect(problemOf(seatThing())).toBeUndefined()
  })
  it('does not go before it began, nor on its first day: a seat lasts at least a day', () => {
    expect(problemOf(seatThing(), '2024-01-01')).toContain('begint pas op 1 januari 2024')
    expect(problemOf(seatThing({ startsOn: '2025-09-01' }))).toContain('begint pas op 1 september 2025')
  })
  it('does not go to somebody who sits there already', () => {
    const seats = [seatFact(), seatFact({ id: 's2', userId: 'bart', personName: 'Bart Smit' })]
    expect(problemOf(seatThing({ table: { ...body, seats } }))).toContain('Bart Smit heeft al een zetel aan deze tafel')
  })
  it('goes to somebody whose seat there is over by then', () => {
    const seats = [seatFact(), seatFact({ id: 's2', userId: 'bart', endsOn: '2025-06-01' })]
    expect(problemOf(seatThing({ table: { ...body, seats } }))).toBeUndefined()
  })
  it('does not go on or before a day it voted, while that still waits for signatures', () => {
    const voted = (day: string) => problemOf(seatThing({ table: { ...body, seats: [seatFact()], unsignedVotes: ['2025-06-01'] } }), day)
    expect(voted('2025-06-01')).toContain('stemde op 1 juni 2025')
    expect(voted('2025-05-01')).toContain('nog niet bevestigd')
    expect(voted('2025-06-02')).toBeUndefined()
  })
  it('tells when the successor works for another partner', () => {
    expect(otherPartnerNote('o1', 'o2')).toBe(true)
    for (const [seat, own] of [['o1', 'o1'], [null, 'o2'], ['o1', null]] as const) expect(otherPartnerNote(seat, own)).toBe(false)
  })
})

describe('a substitution', () => {
  const mandate = (given: Partial<MandateFact> = {}): MandateFact => ({
    id: 'm1', substitute: true, personName: 'Anna Bos', userId: 'anna', subject: 'alles', upToCents: null, startsOn: '2024-01-01', endsOn: null, ...given,
  })
  const thing = (holder: SeatFact) => ({ id: 'm1', version: 1, words: 'Vervangt', startsOn: '2024-01-01', endsOn: null, holder, unsignedVotes: [] })
  const holder = { id: 's3', userId: 'carla', personName: 'Carla Vos', mandates: [mandate()] }
  it('goes to somebody else', () => {
    expect(mandateMoveProblem(thing(seatFact(holder)), { to, day: '2025-06-01' })).toBeUndefined()
  })
  it('does not go to the holder of that seat, nor to who can do it already', () => {
    expect(mandateMoveProblem(thing(seatFact({ ...holder, userId: 'bart', personName: 'Bart Smit' })), { to, day: '2025-06-01' })).toContain('zichzelf niet vervangen')
    const both = [mandate(), mandate({ id: 'm2', userId: 'bart', personName: 'Bart Smit' })]
    expect(mandateMoveProblem(thing(seatFact({ ...holder, mandates: both })), { to, day: '2025-06-01' })).toContain('al vervangen')
  })
})

describe('what was ticked', () => {
  const all = work({ seats: [seatThing()], actions: [{ id: 'a1', version: 3, words: 'Bellen', dueOn: '2025-06-01' }] })
  it('is taken, and nothing else', () => {
    expect(pickedWork(all, { ...none, actions: [{ id: 'a1', version: 3 }] })).toEqual({ ...none, actions: all.actions })
    expect(pickedWork(all, none)).toEqual(none)
  })
  it('is refused as a whole when one of them changed or is gone', () => {
    expect(pickedWork(all, { ...none, seats: [{ id: 's1', version: 1 }], actions: [{ id: 'a1', version: 2 }] })).toBeNull()
    expect(pickedWork(all, { ...none, posts: [{ id: 'p1', version: 1 }] })).toBeNull()
  })
})
