import { describe, expect, it } from 'vitest'
import { publicPageSchema } from './schema'

const page = {
  programmeId: '01a1ff7a-49df-700e-a9a8-9cae8b12755d', version: '0', now: '', promised: '', joinIn: '',
  contactName: '', contactPhone: '', contactEmail: '', contactPlace: '',
}
const takes = (contactEmail: string) => publicPageSchema.safeParse({ ...page, contactEmail }).success

describe('the e-mail address on the public page', () => {
  it('may be left out', () => expect(takes('')).toBe(true))
  it('is an address', () => {
    expect(takes('wijk@lindewaard.example')).toBe(true)
    expect(takes('wijk at lindewaard')).toBe(false)
  })
  it('is refused at once when it is made to be slow to judge', () => expect(takes(`a@${'.'.repeat(500_000)}@`)).toBe(false))
})
