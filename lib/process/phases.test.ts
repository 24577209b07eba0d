import { describe, expect, it } from 'vitest'
import { currentDefinition as definition } from './definitions'
import {
  carriedOver,
  closePhase,
  nextStep,
  openBefore,
  phaseOrder,
  reopenPhase,
  startNewCycle,
  startPhase,
  type PhaseState,
} from './phases'
import { programmeProgress } from './progress'
import type { DecisionOutcome, PhaseCode } from './types'

const progressIn = (cycle: number) =>
  programmeProgress(definition, [], { cycle, organisationIds: [], noGoConsidered: false })

const state = (phase: PhaseCode, status: PhaseState['status'], cycle = 1): PhaseState => ({ phase, cycle, status })

describe('phases', () => {
  it('keep the order of the definition', () => {
    expect(definition.phases.map((phase) => phase.code)).toEqual([...phaseOrder])
  })

  it('start beside one another, with a kind word about what is open', () => {
    const started = startPhase(definition, [state('orientation', 'active')], progressIn(1), 'startup')
    expect(started).toEqual({
      ok: true,
      value: {
        state: state('startup', 'active'),
        notices: [
          'Oriënteren is nog niet afgerond: er staan nog 23 gesprekspunten open. U kunt alvast verder en later teruggaan.',
        ],
      },
    })
  })

  it('start without notices after a closed phase, and not twice', () => {
    const states = [state('orientation', 'closed')]
    expect(startPhase(definition, states, progressIn(1), 'startup')).toMatchObject({ ok: true, value: { notices: [] } })
    expect(startPhase(definition, states, progressIn(1), 'orientation').ok).toBe(false)
    expect(startPhase(definition, [state('startup', 'active')], progressIn(1), 'startup').ok).toBe(false)
  })

  it('close only when running, naming what is open, and reopen only when closed', () => {
    const running = [state('orientation', 'active')]
    expect(closePhase(definition, running, progressIn(1), 'orientation')).toMatchObject({
      ok: true,
      value: { state: { status: 'closed' }, notices: ['In Oriënteren staan nog 23 gesprekspunten open.'] },
    })
    expect(closePhase(definition, [], progressIn(1), 'orientation').ok).toBe(false)
    expect(reopenPhase(definition, running, 1, 'orientation').ok).toBe(false)
    expect(reopenPhase(definition, [state('orientation', 'closed')], 1, 'orientation')).toMatchObject({
      ok: true,
      value: { state: { status: 'active' } },
    })
  })
})

describe('a new cycle', () => {
  const first = [
    state('orientation', 'closed'),
    state('startup', 'closed'),
    state('execution', 'active'),
    state('recalibration', 'active'),
  ]

  it('needs Herijken, closes what ran, and starts Opstarten and Ontwerpen', () => {
    expect(startNewCycle([state('execution', 'active')], 1, 'go').ok).toBe(false)
    expect(startNewCycle(first, 1, 'go')).toEqual({
      ok: true,
      value: {
        cycle: 2,
        states: [
          state('execution', 'closed'),
          state('recalibration', 'closed'),
          state('startup', 'active', 2),
          state('design', 'active', 2),
        ],
      },
    })
  })

  it('waits for the board to choose it', () => {
    const refused = (decided: DecisionOutcome | null) => expect(startNewCycle(first, 1, decided))
    refused(null).toMatchObject({ error: { kind: 'rule-broken', message: expect.stringContaining('Leg dat besluit eerst vast') } })
    refused('not_yet').toMatchObject({ error: { message: expect.stringContaining('niet voor een nieuwe cyclus gekozen') } })
    refused('no_go').toMatchObject({ error: { kind: 'rule-broken' } })
    expect(startNewCycle(first, 1, 'go_with_conditions').ok).toBe(true)
  })

  it('carries Oriënteren over as history and does not ask for it again', () => {
    const states = [...first, state('startup', 'active', 2), state('design', 'active', 2)]
    expect(carriedOver(states, 1)).toEqual({})
    expect(carriedOver(states, 2)).toEqual({ orientation: 1 })
    expect(openBefore(definition, states, progressIn(2), 'startup')).toEqual([])
    const anew = [...states, state('orientation', 'active', 2)]
    expect(carriedOver(anew, 2)).toEqual({})
    expect(carriedOver(anew, 3)).toEqual({ orientation: 2 })
  })
})

describe('the step after a decision', () => {
  it.each([
    ['orientation', 'go', true, 'startup', false],
    ['orientation', 'go_with_conditions', true, 'startup', false],
    ['orientation', 'not_yet', false, null, false],
    ['orientation', 'no_go', true, null, false],
    ['design', 'go', true, 'execution', false],
    ['execution', 'no_go', true, 'recalibration', false],
    ['recalibration', 'go', true, null, true],
    ['recalibration', 'no_go', true, null, false],
  ] as const)('%s, %s', (phase, outcome, closesPhase, suggestedPhase, suggestsNewCycle) => {
    expect(nextStep(definition, phase, outcome)).toMatchObject({ closesPhase, suggestedPhase, suggestsNewCycle })
  })

  it('always says something', () => {
    for (const phase of phaseOrder) {
      for (const outcome of ['go', 'go_with_conditions', 'not_yet', 'no_go'] as const) {
        expect(nextStep(definition, phase, outcome).sentence).toMatch(/\.$/)
      }
    }
  })
})
