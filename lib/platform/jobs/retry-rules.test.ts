import { expect, it } from 'vitest'
import { mostAttempts, retryAt } from './retry-rules'

const now = new Date('2026-03-06T17:00:00Z')

it('waits longer after every failure, and never more than four hours', () => {
  const waits = Array.from({ length: mostAttempts }, (_, n) => (retryAt(n + 1, now).getTime() - now.getTime()) / 60_000)
  expect(waits.slice(0, 4)).toEqual([0.5, 1, 2, 4])
  expect(Math.max(...waits)).toBe(240)
})

it('lasts from Friday evening until Monday morning', () => {
  let at = now
  for (let attempts = 1; attempts < mostAttempts; attempts++) at = retryAt(attempts, at)
  expect(at.getTime()).toBeGreaterThan(new Date('2026-03-09T07:00:00Z').getTime())
})
