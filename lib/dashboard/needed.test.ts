import { describe, expect, it } from 'vitest'
import { currentDefinition as definition } from '@/lib/process/definitions'
import type { DecisionOutcome, PhaseCode } from '@/lib/process/types'
import { beginAfterDecision, mostNeeded, reviewsOf, type Needed, type NeededKind } from './needed'

const now = new Date('2026-03-10T10:00:00Z')
const thing = (key: string, kind: NeededKind, dueOn?: string): Needed => ({
  key, kind, words: key, owner: null, dueOn: dueOn ? new Date(dueOn) : null, href: '/',
})

describe('mostNeeded', () => {
  it('puts what the board is asked first, then what is late, then what is due, then what can be gone on with', () => {
    const things = [
      thing('next', 'point'), thing('prepare', 'preparation'), thing('tomorrow', 'action', '2026-03-11'),
      thing('ask', 'decision'), thing('late', 'condition', '2026-03-01'), thing('later', 'action', '2026-02-01'),
    ]
    expect(mostNeeded(things, now).map(({ key }) => key)).toEqual(['ask', 'later', 'late', 'tomorrow', 'prepare'])
  })

  it('leaves out what is far away', () => {
    expect(mostNeeded([thing('far', 'action', '2026-06-01'), thing('today', 'action', '2026-03-10')], now)).toHaveLength(1)
  })
})

describe('reviewsOf', () => {
  it('brings a decision back on the day that was agreed', () => {
    const phase = { slug: 'orienteren', title: 'Oriënteren' } as const
    const things = reviewsOf('p', [{ id: 'a', phase, reviewOn: new Date('2026-03-20') }, { id: 'b', phase, reviewOn: null }])
    expect(mostNeeded(things, now)).toMatchObject([{ words: 'Opnieuw besluiten over Oriënteren', href: '/programmas/p/fase/orienteren' }])
    expect(mostNeeded(things, new Date('2026-01-01'))).toEqual([])
  })
})

describe('beginAfterDecision', () => {
  const after = (code: PhaseCode, outcome: DecisionOutcome, begun: PhaseCode[] = [], cycle = 1) =>
    beginAfterDecision({
      programme: { id: 'p', currentCycle: 1 }, definition, latest: { phase: { code }, outcome, cycle },
      states: begun.map((phase) => ({ phase, cycle: 1, status: 'active' as const })),
    }).map(({ words }) => words)

  it('names the phase that a decision opens, until somebody begins it', () => {
    expect(after('orientation', 'go_with_conditions')).toEqual(['Opstarten beginnen'])
    expect(after('orientation', 'go', ['startup'])).toEqual([])
    expect(after('orientation', 'no_go')).toEqual([])
    expect(after('startup', 'not_yet')).toEqual([])
  })

  it('names the new cycle after Herijken, and is silent about an earlier cycle', () => {
    expect(after('recalibration', 'go')).toEqual(['Cyclus 2 beginnen'])
    expect(after('recalibration', 'go', [], 0)).toEqual([])
  })
})
