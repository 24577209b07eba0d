import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goalsWithout, needsAnotherLook, networkFindings, statesContribution, type NetGoal, type NetIntervention } from './network-rules'
import { statuses, type Status } from './schema'

const goal = (id: string, given: Partial<NetGoal> = {}): NetGoal => ({ id, title: id, parentId: null, meaning: 1, retiredOn: null, ...given })
const link = (goalId: string, given: object = {}) => ({ id: `to-${goalId}`, goalId, direct: true, how: 'Zo.', seenMeaning: 1, ...given })
const work = (id: string, status: Status, ...contributions: ReturnType<typeof link>[]): NetIntervention => ({ id, title: id, status, contributions })
const names = (list: readonly { title: string }[]) => list.map(({ title }) => title)

const goals = [goal('rest'), goal('debts', { parentId: 'rest' }), goal('homes'), goal('old', { retiredOn: '2024-01-01' })]

describe('the network of goals and interventions', () => {
  it('finds what contributes to nothing, also when its words are empty', () => {
    const found = networkFindings(goals, [work('loose', 'running'), work('empty', 'planned', link('debts', { how: '  ' })), work('fine', 'running', link('debts')), work('gone', 'stopped'), work('no', 'declined')])
    expect(names(found.withoutContribution)).toEqual(['loose', 'empty'])
    expect(statesContribution(work('x', 'running'))).toBe(false)
  })
  it('finds goals for which nothing is done; a proposal is no work, and an ambition is served through the goals below it', () => {
    expect(names(goalsWithout(goals, [work('a', 'running', link('debts')), work('b', 'proposed', link('homes'))]))).toEqual(['homes'])
    expect(names(goalsWithout(goals, []))).toEqual(['debts', 'homes'])
    expect(names(goalsWithout(goals, [work('a', 'completed', link('rest'))]))).toEqual(['debts', 'homes'])
  })
  it('finds what serves one goal only, of what is still going on', () => {
    expect(names(networkFindings(goals, [work('one', 'running', link('debts')), work('two', 'running', link('debts'), link('homes')), work('done', 'completed', link('homes'))]).oneGoalOnly)).toEqual(['one'])
  })
  it('finds what rests on a goal that means something else by now, or that is retired', () => {
    const changed = [goal('debts', { meaning: 3 }), goal('old', { meaning: 9, retiredOn: '2024-01-01' })]
    const found = networkFindings(changed, [work('a', 'running', link('debts', { seenMeaning: 2 }), link('old'))])
    expect(names(found.toLookAt.map((row) => row.goal))).toEqual(['debts'])
    expect(names(found.onRetired.map((row) => row.goal))).toEqual(['old'])
    expect(needsAnotherLook({ seenMeaning: 3 }, { meaning: 3, retiredOn: null })).toBe(false)
  })
  it('never loses an intervention: each contributes in words, is listed as loose, or was turned down or stopped', () => {
    const anyWork = fc.record({ status: fc.constantFrom(...statuses), to: fc.subarray(['rest', 'debts', 'homes', 'old']), how: fc.constantFrom('', ' ', 'Zo.') })
    fc.assert(fc.property(fc.array(anyWork), (list) => {
      const all = list.map(({ status, to, how }, index) => work(`w${index}`, status, ...to.map((id) => link(id, { how }))))
      const loose = new Set(networkFindings(goals, all).withoutContribution.map(({ id }) => id))
      for (const one of all) expect(loose.has(one.id)).toBe(!statesContribution(one) && one.status !== 'declined' && one.status !== 'stopped')
    }))
  })
})
