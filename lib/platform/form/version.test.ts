import { describe, expect, it } from 'vitest'
import { versionFrom } from './version'

describe('versionFrom', () => {
  it('reads what a form posts', () => expect(versionFrom(0).parse('7')).toBe(7))
  it.each(['-1', '1.5', '2147483648', '9007199254740993', 'x'])('refuses %s', (given) =>
    expect(versionFrom(0).safeParse(given).success).toBe(false))
  it('begins where the form does', () => {
    expect(versionFrom(0).safeParse('0').success).toBe(true)
    expect(versionFrom(1).safeParse('0').success).toBe(false)
  })
})
