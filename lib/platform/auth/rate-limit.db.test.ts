import { describe, expect, it } from 'vitest'
import { useDatabase } from '@/tests/support/database'
import { attemptLimits, countAttempt, forgiveAttempt, slowFrom, slowMs, type Attempt } from './rate-limit'

useDatabase()

const free = { until: null, waitMs: 0 }
const many = (attempts: Attempt[]) => Promise.all(attempts.map((attempt) => countAttempt(attempt)))
const from = (address: string, n: number) => ({ email: `iemand-${n}@example.org`, address })

describe('counting attempts', () => {
  it('stops guessing from one address at many accounts, also when it comes all at once', async () => {
    const attempts = Array.from({ length: attemptLimits.address + 3 }, (_, n) => countAttempt(from('192.0.2.1', n)))
    const refused = (await Promise.all(attempts)).filter(({ until }) => until !== null)
    expect(refused).toHaveLength(3)
    expect(await countAttempt(from('192.0.2.2', 1))).toEqual(free)
  })

  it('does not count who got in: a whole town hall signs in from one address', async () => {
    for (let n = 0; n < attemptLimits.address + 5; n++) {
      expect(await countAttempt(from('192.0.2.3', 1000 + n))).toEqual(free)
      await forgiveAttempt(from('192.0.2.3', 1000 + n))
    }
  })

  it('stops guessing at one account from one place, and lets its owner in from another', async () => {
    const email = 'fatima@example.org'
    const here = { email, address: '192.0.2.4' }
    await many(Array.from({ length: attemptLimits.accountHere }, () => here))
    expect(await countAttempt(here)).toMatchObject({ until: expect.any(Date) })
    for (let n = 0; n < attemptLimits.account; n++) await countAttempt(here)
    expect(await countAttempt({ email, address: '192.0.2.5' })).toEqual(free)
    expect(await countAttempt({ email: 'ander@example.org', address: '192.0.2.4' })).toMatchObject({ until: expect.any(Date) })
  })

  it('takes a whole IPv6 network for one place', async () => {
    const at = (n: number) => ({ email: 'zes@example.org', address: `2001:db8:0:7::${n}` })
    await many(Array.from({ length: attemptLimits.accountHere }, (_, n) => at(n)))
    expect(await countAttempt(at(99))).toMatchObject({ until: expect.any(Date) })
  })

  it('slows down and then stops guessing from everywhere, but not where the account got in before', async () => {
    const email = 'jan@example.org'
    const home = { email, address: '198.51.100.1' }
    await countAttempt(home)
    await forgiveAttempt(home)
    const botnet = Array.from({ length: attemptLimits.account }, (_, n) => ({ email, address: `203.0.113.${n}` }))
    await many(botnet.slice(0, slowFrom))
    expect(await countAttempt({ email, address: '203.0.114.1' })).toEqual({ until: null, waitMs: slowMs })
    expect(await countAttempt(home)).toEqual(free)
    await many(botnet.slice(slowFrom))
    expect(await countAttempt({ email, address: '203.0.114.2' })).toMatchObject({ until: expect.any(Date) })
    expect(await countAttempt(home)).toEqual(free)
    expect(await countAttempt({ email, address: 'the-id-of-a-session' }, true)).toEqual(free)
  })
})
