import { describe, expect, it } from 'vitest'
import { canBeTold, choiceRefusal, choicesFor, statusAfter } from './choice-rules'
import { choiceKinds } from './follow-schema'
import { statuses } from './schema'

describe('what can be chosen', () => {
  it('is written out whole', () => {
    const moves = statuses.flatMap((status) => choiceKinds.flatMap((kind) => {
      const after = statusAfter(status, kind)
      return after ? [`${status} ${kind} ${after}`] : []
    }))
    expect(moves).toEqual([
      'planned start running', 'planned adjust planned', 'planned stop stopped',
      'running continue running', 'running adjust running', 'running stop stopped', 'running complete completed',
      'stopped start running',
    ])
  })
  it('is nothing for what was not weighed, or is done; and it says why', () => {
    for (const status of ['proposed', 'declined', 'completed'] as const) expect(choicesFor(status)).toEqual([])
    expect(choiceRefusal('proposed')).toContain('Weeg')
    expect(choiceRefusal('completed')).toContain('afgerond')
    expect(choiceRefusal('running')).toContain('kan nu niet')
  })
  it('lets people tell about what is planned or runs', () => {
    expect(statuses.filter(canBeTold)).toEqual(['planned', 'running'])
  })
})
