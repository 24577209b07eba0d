import { expect, it } from 'vitest'
import { isUnreachable } from './is-unreachable'

const refused = (facts: object) => Object.assign(new Error('no'), facts)

it('is a server that does not answer, does not let us in or says not now', () => {
  for (const facts of [{ code: 'ETIMEDOUT' }, { code: 'ECONNECTION' }, { code: 'EAUTH', responseCode: 535 }, { responseCode: 421 }])
    expect(isUnreachable(refused(facts))).toBe(true)
})

it('is not a refusal of one mail', () => {
  for (const facts of [{ code: 'EENVELOPE', responseCode: 550 }, { code: 'EMESSAGE', responseCode: 451 }, {}]) expect(isUnreachable(refused(facts))).toBe(false)
  expect(isUnreachable('ETIMEDOUT')).toBe(false)
})
