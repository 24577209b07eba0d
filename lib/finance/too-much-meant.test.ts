import { describe, expect, it } from 'vitest'
import { tooMuchMeant } from './too-much-meant'

const years = [{ year: 2027, appliedCents: 10_000n, committedCents: 6_000n, receivedCents: 0n, hours: 0 }]
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
  it('counts hours in the same way', () => {
    const inKind = [{ year: 2027, appliedCents: 0n, committedCents: 0n, receivedCents: 0n, hours: 180 }]
    expect(tooMuchMeant([{ year: 2027, hours: 100 }, { year: 2027, hours: 80 }], inKind)).toBeUndefined()
    expect(tooMuchMeant([{ year: 2027, hours: 100 }, { year: 2027, hours: 81 }], inKind)).toEqual({ index: 1, message: 'Dit is meer dan er is. Voor 2027 zijn hier nog 80 uren te bestemmen.' })
    expect(tooMuchMeant([{ year: 2028, hours: 1 }], inKind)?.message).toContain('nog geen uren')
  })
})
