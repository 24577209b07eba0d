import { describe, expect, it } from 'vitest'
import { sameAnswer } from './same-answer'

const stands = { version: 2, state: 'answered', judgement: 'yes', explanation: 'Ja.\nEcht.', reason: '', by: 'Fatima' }
const typed = { state: 'answered', judgement: 'yes', explanation: ' Ja.\r\nEcht. ', reason: '', version: '1' }

describe('recording the same twice', () => {
  it('is no collision', () => expect(sameAnswer(typed, stands)).toBe(true))
  it.each([{ judgement: 'no' }, { explanation: 'Nee.' }, { reason: 'Later' }, { state: 'skipped' }, { judgement: null }])('is one when it says %o', (other) =>
    expect(sameAnswer({ ...typed, ...other }, stands)).toBe(false))
  it('is one when nobody knows what stands there', () => expect(sameAnswer(typed, undefined)).toBe(false))
  it('holds for a point that was opened again', () =>
    expect(sameAnswer({ ...typed, state: 'open' }, { ...stands, state: null, judgement: null })).toBe(true))
})
