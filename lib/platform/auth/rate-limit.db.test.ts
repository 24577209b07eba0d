import { describe, expect, it } from 'vitest'
import { useDatabase } from '@/tests/support/database'
import { attemptLimits, countAttempt, forgiveAttempt } from './rate-limit'

useDatabase()

const from = (address: string, n: number) => ({ email: `iemand-${n}@example.org`, address })

describe('counting attempts', () => {
  it('stops guessing from one address at many accounts, also when it comes all at once', async () => {
    const attempts = Array.from({ length: attemptLimits.address + 3 }, (_, n) => countAttempt(from('192.0.2.1', n)))
    const refused = (await Promise.all(attempts)).filter((until) => until !== null)
    expect(refused).toHaveLength(3)
    expect(await countAttempt(from('192.0.2.2', 1))).toBeNull()
  })

  it('does not count who got in: a whole town hall signs in from one address', async () => {
    for (let n = 0; n < attemptLimits.address + 5; n++) {
      expect(await countAttempt(from('192.0.2.3', 1000 + n))).toBeNull()
      await forgiveAttempt(from('192.0.2.3', 1000 + n))
    }
  })
})
