import { describe, expect, it } from 'vitest'
import { courseCounts, courseTree } from './course'

const goal = (id: string, parentId: string | null = null, extra: object = {}) =>
  ({ id, title: id, parentId, meaning: 1, retiredOn: null, breakthrough: false, ownerName: '', ...extra })
const work = (id: string, goals: string[], extra: object = {}) => ({
  id, title: id, owner: 'School', ownerLeft: false, status: 'running' as const, report: null,
  contributions: goals.map((goalId) => ({ id: `${id}${goalId}`, goalId, direct: true, how: 'Zo', seenMeaning: 1 })), ...extra,
})
const cover = (needCents: bigint, certainCents: bigint) => ({ needCents, certainCents, hopedCents: 0n, gapCents: needCents - certainCents, surplusCents: 0n })

describe('the course on one page', () => {
  const goals = [goal('kind'), goal('taal', 'kind'), goal('school', 'kind'), goal('wonen')]

  it('puts what is done below each goal it serves, and adds up the money of an ambition with all below it', () => {
    const money = new Map([['kind', cover(100n, 40n)], ['taal', cover(50n, 50n)]])
    const { ambitions: [kind, wonen] } = courseTree({ goals, interventions: [work('taalhuis', ['taal', 'school']), work('gestopt', ['taal'], { status: 'stopped' })], money })
    expect(kind).toMatchObject({ id: 'kind', idle: false, money: { needCents: 150n, certainCents: 90n, openCents: 60n } })
    expect(kind?.goals.map(({ id, interventions }) => [id, interventions.map((one) => one.id)])).toEqual([['taal', ['taalhuis']], ['school', ['taalhuis']]])
    expect(wonen).toMatchObject({ id: 'wonen', idle: true, money: null, goals: [] })
  })

  it('tells of money that is meant for a goal before anybody wrote down what it costs', () => {
    const meant = { needCents: 0n, certainCents: 0n, hopedCents: 0n, gapCents: 0n, surplusCents: 130n }
    const told = JSON.stringify(courseTree({ goals, interventions: [], money: new Map([['taal', meant]]) }), (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value))
    expect(told).toContain('"money":{"needCents":0,"certainCents":0,"openCents":0,"beyondCents":130}')
  })

  it('shows a goal whose ambition was retired apart from the ambitions', () => {
    expect(courseTree({ goals: [goal('los', 'weg')], interventions: [], money: new Map() })).toMatchObject({ ambitions: [], astray: [{ id: 'los' }] })
    expect(courseCounts([goal('los', 'weg'), goal('kind')], [])).toMatchObject({ ambitions: 1, goals: 1, astray: 1, idleGoals: 1, idleAmbitions: 1 })
  })

  it('counts what asks for attention', () => {
    const interventions = [work('los', []), work('oud', ['taal'], { report: { course: 'stuck' }, ownerLeft: true }), work('klaar', ['taal'], { status: 'completed', ownerLeft: true })]
    expect(courseCounts([...goals.filter(({ id }) => id !== 'taal'), goal('taal', 'kind', { meaning: 2 })], interventions)).toEqual({
      ambitions: 2, goals: 2, astray: 0, withoutContribution: 1, idleGoals: 1, idleAmbitions: 1, toLookAt: 1, onRetired: 0, stuck: 1, live: 2, ownerLeft: 1,
    })
  })
})
