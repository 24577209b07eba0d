import { describe, expect, it } from 'vitest'
import { emptyContent } from './content'
import { contentSchema } from './schema'

const parse = (input: object) => contentSchema.parse(input)

describe('what people write in a decision', () => {
  it('may still be nothing at all', () => expect(parse({})).toEqual(emptyContent))

  it('takes what a form posts for "nothing" as nothing', () =>
    expect(parse({ outcome: '', decidedOn: '', reviewOn: '', attendees: [{ name: 'A', onBehalfOf: '', vote: '' }] })).toEqual({
      ...emptyContent, attendees: [{ name: 'A', onBehalfOf: '', vote: null }],
    }))

  it('trims, and leaves out a NUL that the database cannot hold', () =>
    expect(parse({ advice: '  Doe\u0000n \n' }).advice).toBe('Doen'))

  it.each([
    [{ decidedOn: '2024-02-30' }, 'decidedOn'],
    [{ decidedOn: 'gisteren' }, 'decidedOn'],
    [{ outcome: 'misschien' }, 'outcome'],
    [{ pulseOwner: 'x'.repeat(301) }, 'pulseOwner'],
    [{ conditions: [{ text: 'A', owner: 'B', dueOn: '31-12-2026' }] }, 'conditions.0.dueOn'],
    [{ attendees: Array.from({ length: 101 }, () => ({ name: 'A' })) }, 'attendees'],
  ])('refuses %o at its field', (input, field) => {
    const parsed = contentSchema.safeParse(input)
    expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toEqual([field])
  })
})
