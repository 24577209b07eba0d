import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balances, deliveredUntilNow, deliveryProblem, isLate, remainder, type PromiseFact } from './promise-rules'
import { promiseDirections, promiseKinds, promiseStatuses } from './schema'

const promise = (given: Partial<PromiseFact> = {}): PromiseFact => ({
  organisationId: 'dijk', direction: 'brings', kind: 'money', status: 'open', dueOn: '2026-06-01', amountCents: 100_000n, hours: null,
  delivered: { amountCents: 0n, hours: 0 }, ...given,
})

describe('what was delivered', () => {
  it('is what was told last, also when that is less', () => {
    const told = [{ amountCents: 900n, hours: null }, { amountCents: 90n, hours: null }, { amountCents: null, hours: null }]
    expect(deliveredUntilNow(told)).toEqual({ amountCents: 90n, hours: 0 })
  })
  it('is nothing when nothing was told', () => {
    expect(deliveredUntilNow([])).toEqual({ amountCents: 0n, hours: 0 })
  })
})

describe('late', () => {
  it.each([['open', true], ['under_way', true], ['partly_delivered', true], ['delivered', false], ['lapsed', false]] as const)('%s: %s', (status, late) => {
    expect(isLate(promise({ status }), '2026-06-02')).toBe(late)
    expect(isLate(promise({ status }), '2026-06-01')).toBe(false)
  })
})

describe('give and take', () => {
  it('counts of a lapsed promise only what was delivered, so that what was taken over counts once', () => {
    const old = promise({ status: 'lapsed', delivered: { amountCents: 40_000n, hours: 0 } })
    const next = promise({ amountCents: 60_000n })
    const [balance] = balances([old, next], '2026-01-01')
    expect(balance?.brings).toMatchObject({ count: 1, promised: { amountCents: 100_000n }, delivered: { amountCents: 40_000n } })
  })

  const cents = fc.bigInt({ min: 0n, max: 1_000_000_000_000n })
  const anyPromise = fc.record({
    organisationId: fc.constantFrom('a', 'b', 'c'), direction: fc.constantFrom(...promiseDirections), kind: fc.constantFrom(...promiseKinds),
    status: fc.constantFrom(...promiseStatuses), dueOn: fc.constantFrom('2025-01-01', '2027-01-01'), amountCents: fc.option(cents),
    hours: fc.option(fc.nat(10_000)), delivered: fc.record({ amountCents: cents, hours: fc.nat(10_000) }),
  })
  it('adds up to the cent, however many there are', () => {
    fc.assert(fc.property(fc.array(anyPromise), (promises) => {
      const all = balances(promises, '2026-01-01').flatMap(({ brings, gets }) => [brings, gets])
      const sum = (of: (tally: (typeof all)[number]) => bigint) => all.reduce((total, tally) => total + of(tally), 0n)
      expect(sum((tally) => tally.delivered.amountCents)).toBe(promises.reduce((total, one) => total + one.delivered.amountCents, 0n))
      expect(sum((tally) => tally.promised.amountCents)).toBe(promises.reduce(
        (total, one) => total + (one.status === 'lapsed' ? one.delivered.amountCents : (one.amountCents ?? 0n)), 0n))
      expect(sum((tally) => BigInt(tally.count))).toBe(BigInt(promises.filter(({ status }) => status !== 'lapsed').length))
    }))
  })
  it('leaves no more in what is taken over than was promised', () => {
    fc.assert(fc.property(anyPromise, (one) => {
      const rest = remainder(one)
      if (rest?.amountCents) expect(rest.amountCents + one.delivered.amountCents).toBe(one.amountCents)
      if (rest) expect(['open', 'under_way', 'partly_delivered']).toContain(one.status)
    }))
  })
})

describe('telling a delivery', () => {
  it('asks how much', () => {
    expect(deliveryProblem(promise(), { status: 'under_way', amount: null, hours: null })?.field).toBe('amount')
    expect(deliveryProblem(promise({ kind: 'hours', hours: 8 }), { status: 'under_way', amount: null, hours: null })?.field).toBe('hours')
    expect(deliveryProblem(promise({ kind: 'other' }), { status: 'delivered', amount: null, hours: null })).toBeUndefined()
  })
  it('calls less than promised not delivered', () => {
    expect(deliveryProblem(promise(), { status: 'delivered', amount: 99_999n, hours: null })?.message).toContain('Deels geleverd')
    expect(deliveryProblem(promise({ kind: 'hours', hours: 8 }), { status: 'delivered', amount: null, hours: 7 })?.field).toBe('hours')
    expect(deliveryProblem(promise(), { status: 'delivered', amount: 100_000n, hours: null })).toBeUndefined()
    expect(deliveryProblem(promise(), { status: 'partly_delivered', amount: 1n, hours: null })).toBeUndefined()
  })
})
