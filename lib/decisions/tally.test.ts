import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdsOn, type MandateFact, type SeatFact } from '@/lib/alliance/at-table'
import { outcomeCarried, tally, votingRules, type CastVote, type TableRules } from './tally'

const seat = (id: string, extra: Partial<SeatFact> = {}): SeatFact => ({
  id, bodyId: 'b', role: 'member', votes: true, personName: id, userId: id, organisationId: null, resident: false, mandates: [],
  startsOn: '2026-01-01', endsOn: null, ...extra,
})
const table = (count: number, extra: Partial<TableRules> = {}): TableRules => ({
  votingRule: 'majority', quorumPercent: 51, seats: Array.from({ length: count }, (_, n) => seat(`s${n}`)), ...extra,
})
const votes = (...choices: CastVote['vote'][]): CastVote[] => choices.map((vote, n) => ({ seatId: `s${n}`, mandateId: null, vote }))
const day = '2026-06-01'

describe('the quorum', () => {
  it.each([[7, 51, 4], [4, 51, 3], [4, 50, 2], [3, 67, 3], [100, 51, 51], [1, 1, 1], [0, 51, 1]])('of %i seats at %i%% is %i', (seats, quorumPercent, needed) =>
    expect(tally(table(seats, { quorumPercent }), { votes: [], conflicts: [] }, day)).toMatchObject({ seats, needed, quorum: false }))

  it('counts who abstained, and not who has an interest or no vote', () => {
    const rules = { ...table(4), seats: [...table(3).seats, seat('s3', { votes: false, role: 'observer' })] }
    expect(tally(rules, { votes: votes('for', 'abstained', 'for', 'for'), conflicts: [{ seatId: 's2' }] }, day))
      .toMatchObject({ seats: 3, needed: 2, taking: 2, for: 1, quorum: true, passes: true })
  })

  it('leaves out a seat and a mandate that ended', () => {
    const mandates: MandateFact[] = [{ id: 'm', substitute: true, personName: 'X', userId: 'x', subject: '', upToCents: null, startsOn: '2026-01-01', endsOn: day }]
    const seats = [seat('s0', { endsOn: day }), seat('s1', { mandates }), seat('s2')]
    const cast = votes('for', 'for', 'for').map((one) => (one.seatId === 's1' ? { ...one, mandateId: 'm' } : one))
    expect(tally({ ...table(0), seats }, { votes: cast, conflicts: [] }, day)).toMatchObject({ seats: 2, taking: 1, quorum: false })
    expect(tally({ ...table(0), seats }, { votes: cast, conflicts: [] }, '2026-05-31')).toMatchObject({ seats: 3, taking: 3, passes: true })
  })
})

describe('an amount', () => {
  const held = (id: string, upToCents: bigint | null, extra: Partial<MandateFact> = {}): MandateFact =>
    ({ id, substitute: false, personName: 'X', userId: 'x', subject: '', upToCents, startsOn: '2026-01-01', endsOn: null, ...extra })
  const cast = (mandates: MandateFact[], amountCents: bigint | null, mandateId: string | null = null) =>
    tally({ ...table(0), seats: [seat('s0', { mandates })] }, { votes: [{ seatId: 's0', mandateId, vote: 'for' }], conflicts: [], amountCents }, day).taking

  it.each([
    ['no mandate recorded', [], 1], ['one that reaches', [held('a', 100n)], 1], ['one that does not', [held('a', 99n)], 0], ['one without a limit', [held('a', null)], 1],
    ['the widest of two', [held('a', 99n), held('b', 200n)], 1], ['one of two without a limit', [held('a', 99n), held('b', null)], 1],
    ['a wide one that ended', [held('a', 99n), held('b', 200n, { endsOn: day })], 0], ['a narrow one of a substitute', [held('a', 1n, { substitute: true })], 1],
  ] as const)('counts the holder by %s', (_, mandates, counted) => expect(cast([...mandates], 100n)).toBe(counted))

  it('counts a substitute by the mandate that was used, and everybody when it is not about money', () => {
    const mandates = [held('narrow', 99n, { substitute: true }), held('wide', 100n, { substitute: true }), held('own', 1n)]
    expect([cast(mandates, 100n, 'narrow'), cast(mandates, 100n, 'wide'), cast(mandates, 100n)]).toEqual([0, 1, 0])
    expect([cast(mandates, null, 'narrow'), cast(mandates, null)]).toEqual([1, 1])
  })
})

describe('the rule of the table', () => {
  it.each([
    ['majority', ['for', 'for', 'against', 'abstained'], true], ['majority', ['for', 'against', 'abstained'], false],
    ['two_thirds', ['for', 'for', 'against'], true], ['two_thirds', ['for', 'for', 'for', 'against', 'against'], false],
    ['consensus', ['for', 'abstained', 'for'], true], ['consensus', ['for', 'for', 'against'], false],
    ['majority', ['abstained', 'abstained'], false], ['two_thirds', ['abstained', 'abstained'], false], ['consensus', ['abstained', 'abstained'], false],
  ] as const)('%s on %j: %s', (votingRule, choices, passes) =>
    expect(tally(table(choices.length, { votingRule }), { votes: votes(...choices), conflicts: [] }, day)).toMatchObject({ quorum: true, passes }))
})

const days = fc.constantFrom('2026-01-01', '2026-03-01', '2026-06-01', '2026-09-01')
const term = fc.record({ startsOn: days, endsOn: fc.option(days) })
const cents = fc.option(fc.constantFrom(50n, 100n, 150n))
const arbitrarySeat = fc.tuple(fc.boolean(), term, fc.option(fc.tuple(fc.boolean(), term, cents)))
const arbitraryTable = fc.record({
  votingRule: fc.constantFrom(...votingRules), quorumPercent: fc.integer({ min: 1, max: 100 }),
  seats: fc.array(arbitrarySeat, { maxLength: 9 }).map((all) => all.map(([hasVote, own, mandate], n) => seat(`s${n}`, {
    votes: hasVote, ...own,
    mandates: mandate ? [{ id: `m${n}`, substitute: mandate[0], personName: 'X', userId: 'x', subject: '', upToCents: mandate[2], ...mandate[1] }] : [],
  }))),
})
const arbitraryVotes = fc.array(
  fc.record({ n: fc.integer({ min: 0, max: 11 }), by: fc.constantFrom('holder', 'substitute', 'forged'), vote: fc.constantFrom('for', 'against', 'abstained', 'none') }), { maxLength: 14 },
).map((all) => all.map(({ n, by, vote }): CastVote => ({ seatId: `s${n}`, vote, mandateId: by === 'holder' ? null : by === 'substitute' ? `m${n}` : 'm0' })))
const arbitraryConflicts = fc.array(fc.integer({ min: 0, max: 11 }).map((n) => ({ seatId: `s${n}` })), { maxLength: 4 })

describe('whatever is sent', () => {
  it('passes nothing without a quorum of voting seats, each with a holder or a mandate that holds and no interest', () => {
    fc.assert(fc.property(arbitraryTable, arbitraryVotes, arbitraryConflicts, days, cents, (rules, cast, conflicts, on, amountCents) => {
      const result = tally(rules, { votes: cast, conflicts, amountCents }, on)
      // Counted anew in another way: seat by seat, from what makes a vote invalid.
      const voting = rules.seats.filter((one) => one.votes && holdsOn(one, on))
      const valid = voting.flatMap((one) => {
        const first = cast.find((vote) => vote.seatId === one.id)
        if (!first || first.vote === 'none' || conflicts.some((conflict) => conflict.seatId === one.id)) return []
        const mandate = one.mandates.find((held) => held.id === first.mandateId)
        if (first.mandateId !== null && !(mandate?.substitute && holdsOn(mandate, on))) return []
        const behind = mandate ?? one.mandates.find((held) => !held.substitute && holdsOn(held, on))
        return amountCents !== null && behind && behind.upToCents !== null && behind.upToCents < amountCents ? [] : [first.vote]
      })
      const yes = valid.filter((vote) => vote === 'for').length
      const no = valid.filter((vote) => vote === 'against').length
      expect(result).toMatchObject({ seats: voting.length, taking: valid.length, for: yes, against: no })
      if (result.passes) {
        expect(valid.length * 100).toBeGreaterThanOrEqual(voting.length * rules.quorumPercent)
        expect(yes).toBeGreaterThan(rules.votingRule === 'majority' ? no : 0)
        if (rules.votingRule === 'two_thirds') expect(yes * 3).toBeGreaterThanOrEqual((yes + no) * 2)
        if (rules.votingRule === 'consensus') expect(no).toBe(0)
      }
      for (const closesPhase of [true, false]) expect(outcomeCarried('go', result, closesPhase)).toBe(result.passes)
      expect(outcomeCarried('no_go', result, true)).toBe(result.quorum)
      expect(outcomeCarried('no_go', result, false)).toBe(result.quorum && !result.passes)
      if (voting.length === 0) expect(result.quorum).toBe(false)
    }), { numRuns: 2_000 })
  })
})
