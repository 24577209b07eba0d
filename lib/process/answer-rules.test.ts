import { describe, expect, it } from 'vitest'
import { checkAnswer, isComplete } from './answer-rules'

const judgement = { kind: 'judgement' } as const
const open = { kind: 'open' } as const

describe('checkAnswer', () => {
  it('asks a judgement for a judgement point, an explanation is free', () => {
    expect(Object.keys(checkAnswer(judgement, { state: 'answered', explanation: 'Wij zien dit.' }))).toEqual(['judgement'])
    expect(checkAnswer(judgement, { state: 'answered', judgement: 'partly' })).toEqual({})
  })

  it('asks a description for an open point, a judgement is free', () => {
    expect(Object.keys(checkAnswer(open, { state: 'answered', judgement: 'yes', explanation: '  ' }))).toEqual([
      'explanation',
    ])
    expect(checkAnswer(open, { state: 'answered', explanation: 'Wij praten elke maand.' })).toEqual({})
  })

  it.each(['skipped', 'not_applicable'] as const)('asks a reason for %s', (state) => {
    expect(Object.keys(checkAnswer(judgement, { state, reason: '\n' }))).toEqual(['reason'])
    expect(checkAnswer(judgement, { state, reason: 'Geen huurwoningen in deze wijk.' })).toEqual({})
  })

  it('says what is wrong and how to mend it, in Dutch', () => {
    expect(checkAnswer(judgement, { state: 'skipped' }).reason).toEqual([
      'Schrijf op waarom u dit punt overslaat. Dan kan iedereen dat later terugvinden.',
    ])
  })
})

describe('isComplete', () => {
  const fact = { pointId: '4.1.1', cycle: 1, organisationId: null, at: new Date(0), by: 'Noor' }

  it('needs a name, and never counts a reopened point', () => {
    expect(isComplete(judgement, { ...fact, state: 'skipped', reason: 'Later' })).toBe(true)
    expect(isComplete(judgement, { ...fact, state: 'skipped', reason: 'Later', by: '' })).toBe(false)
    expect(isComplete(judgement, { ...fact, state: null, judgement: 'yes' })).toBe(false)
  })
})
