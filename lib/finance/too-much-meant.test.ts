import { describe, expect, it } from 'vitest'
import { tooMuchMeant } from './too-much-meant'

const years = [{ year: 2027, appliedCents: 10_000n, committedCents: 6_000n, receivedCents: 0n }]
const plain = (words: string | undefined) => words?.replaceAll('\u00a0', ' ')

describe('what money is meant for', () => {
  it('may be all that is there or asked for', () => {
    expect(tooMuchMeant([{ year: 2027, amount: 4_000n }, { year: 2027, amount: 6_000n }], years)).toBeUndefined()
  })
  it('is never more, and says what is left at the row that goes too far', () => {
    const found = tooMuchMeant([{ year: 2027, amount: 4_000n }, { year: 2027, amount: 6_001n }], years)
    expect(found?.index).toBe(1)
    expect(plain(found?.message)).toContain('nog € 60 te bestemmen')
  })
  it('asks for the amounts of a year that has none', () => {
    expect(tooMuchMeant([{ year: 2028, amount: 1n }], years)).toMatchObject({ index: 0, message: expect.stringContaining('2028') as string })
  })
})
