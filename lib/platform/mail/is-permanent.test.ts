import { expect, it } from 'vitest'
import { isPermanent } from './is-permanent'

const failure = (extra: object) => Object.assign(new Error('refused'), extra)

it('gives up on an address that does not exist, not on a full or silent server, nor on our own password', () => {
  expect(isPermanent(failure({ responseCode: 550, code: 'EENVELOPE' }))).toBe(true)
  expect(isPermanent(failure({ responseCode: 451 }))).toBe(false)
  expect(isPermanent(failure({ code: 'ETIMEDOUT' }))).toBe(false)
  expect(isPermanent(failure({ responseCode: 535, code: 'EAUTH' }))).toBe(false)
  expect(isPermanent('something else')).toBe(false)
})
