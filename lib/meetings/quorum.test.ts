import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SeatFact } from '@/lib/alliance/at-table'
import { quorumOf, quorumWords, type SeatAttendance } from './quorum'

const day = '2026-11-24'
const seat = (id: string, extra: Partial<SeatFact> = {}): SeatFact => ({
  id, bodyId: 'b', role: 'member', votes: true, personName: id, userId: id, organisationId: null, resident: false,
  startsOn: '2024-01-01', endsOn: null, mandates: [], ...extra,
})
const mandate = (id: string, endsOn: string | null = null) =>
  ({ id, substitute: true, personName: id, userId: id, subject: 'alles', upToCents: null, startsOn: '2024-01-01', endsOn })
const table = (seats: SeatFact[], quorumPercent = 51) => ({ votingRule: 'majority' as const, quorumPercent, seats })
const absent = (seatId: string): SeatAttendance => ({ seatId, state: 'absent', mandateId: null })

describe('whether enough people come', () => {
  const four = [seat('a'), seat('b'), seat('c'), seat('d')]

  it('expects everybody of whom nothing was heard', () => {
    expect(quorumOf(table(four), [absent('a')], day, 'before')).toEqual({ seats: 4, needed: 3, there: 3, reached: true })
    expect(quorumOf(table(four), [absent('a'), absent('b')], day, 'before')).toMatchObject({ there: 2, reached: false })
  })

  it('counts nobody afterwards of whom nothing was noted', () => {
    expect(quorumOf(table(four), [], day, 'after')).toMatchObject({ there: 0, reached: false })
  })

  it('counts a substitute only under a mandate that holds that day', () => {
    const seats = [seat('a', { mandates: [mandate('x'), mandate('y', '2026-01-01')] }), seat('b')]
    const by = (mandateId: string): SeatAttendance[] => [{ seatId: 'a', state: 'substituted', mandateId }, { seatId: 'b', state: 'present', mandateId: null }]
    expect(quorumOf(table(seats, 100), by('x'), day, 'after').reached).toBe(true)
    expect(quorumOf(table(seats, 100), by('y'), day, 'after').reached).toBe(false)
  })

  it('leaves out observers, and seats that ended', () => {
    const seats = [seat('a'), seat('o', { votes: false, role: 'observer' }), seat('z', { endsOn: '2025-01-01' })]
    expect(quorumOf(table(seats), [], day, 'before')).toEqual({ seats: 1, needed: 1, there: 1, reached: true })
  })

  it('never counts more than there are seats, and one absence more never helps', () => {
    const choices = fc.array(fc.constantFrom('absent', 'present', undefined), { minLength: 1, maxLength: 12 })
    fc.assert(fc.property(choices, fc.integer({ min: 1, max: 100 }), (states, percent) => {
      const seats = states.map((_, index) => seat(String(index)))
      const noted = states.flatMap((state, index): SeatAttendance[] => (state ? [{ seatId: String(index), state, mandateId: null }] : []))
      const now = quorumOf(table(seats, percent), noted, day, 'before')
      const later = quorumOf(table(seats, percent), [absent('0'), ...noted.filter(({ seatId }) => seatId !== '0')], day, 'before')
      expect(now.there).toBeLessThanOrEqual(now.seats)
      expect(later.there).toBeLessThanOrEqual(now.there)
      expect(now.reached || !later.reached).toBe(true)
    }))
  })

  it('says so in words', () => {
    expect(quorumWords({ seats: 7, needed: 4, there: 3, reached: false }, 'before')).toBe('Om te besluiten zijn 4 stemmen nodig van de 7. Met de afmeldingen van nu zijn er 3: te weinig om te besluiten.')
    expect(quorumWords({ seats: 0, needed: 1, there: 0, reached: false }, 'after')).toMatch(/niemand een stem/)
  })
})
