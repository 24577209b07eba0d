import { describe, expect, it } from 'vitest'
import { currentDefinition } from './definitions'
import type { AnswerFact } from './facts'
import { findPoint, findSectionById, phaseByCode } from './lookup'
import { nextOpenPoint } from './next-open-point'
import { pointProgress } from './point-progress'
import { phaseProgress, programmeProgress, sectionProgress } from './progress'

const context = { cycle: 1, organisationIds: ['a', 'b'], noGoConsidered: false }

const yes = (pointId: string, over: Partial<AnswerFact> = {}): AnswerFact => ({
  pointId,
  cycle: 1,
  organisationId: null,
  state: 'answered',
  judgement: 'yes',
  explanation: 'Besproken in het overleg.',
  by: 'Noor',
  at: new Date('2026-03-01T10:00:00Z'),
  ...over,
})

function point(id: string) {
  const place = findPoint(currentDefinition, id)
  if (!place) throw new Error(`no point ${id}`)
  return place.point
}

function section(id: string) {
  const place = findSectionById(currentDefinition, id)
  if (!place) throw new Error(`no section ${id}`)
  return place.section
}

describe('a point', () => {
  it('is open without facts', () => {
    expect(pointProgress(point('4.1.1'), [], context)).toMatchObject({ state: 'open', discussed: false })
  })

  it('takes the last fact, and opens again', () => {
    const skipped = yes('4.1.1', { state: 'skipped', judgement: null, reason: 'Nu niet', at: new Date('2026-04-01') })
    expect(pointProgress(point('4.1.1'), [skipped, yes('4.1.1')], context).state).toBe('skipped')
    const reopened = yes('4.1.1', { state: null, judgement: null, at: new Date('2026-05-01') })
    expect(pointProgress(point('4.1.1'), [reopened, skipped, yes('4.1.1')], context).state).toBe('open')
  })

  it('stays open when what was recorded breaks the rule', () => {
    expect(pointProgress(point('4.1.1'), [yes('4.1.1', { judgement: null })], context).state).toBe('open')
    expect(pointProgress(point('4.1.1'), [yes('4.1.1', { state: 'skipped', reason: ' ' })], context).state).toBe('open')
  })

  it('of organisations shows every answer beside the agreed one, in the order of the alliance', () => {
    const facts = [
      yes('4.6.1', { organisationId: 'b', judgement: 'no' }),
      yes('4.6.1', { organisationId: 'left', judgement: 'partly' }),
    ]
    const progress = pointProgress(point('4.6.1'), facts, context)
    expect(progress.spread.map((entry) => [entry.organisationId, entry.inAlliance, entry.fact?.judgement])).toEqual([
      ['a', true, undefined],
      ['b', true, 'no'],
      ['left', false, 'partly'],
    ])
    expect(progress).toMatchObject({ discussed: false, partlyOpen: true, agreed: null })
  })

  it('of organisations is partly open when all answered, and discussed once there is an agreed answer', () => {
    const all = [yes('4.6.1', { organisationId: 'a' }), yes('4.6.1', { organisationId: 'b' })]
    expect(pointProgress(point('4.6.1'), all, context)).toMatchObject({ discussed: false, partlyOpen: true })
    const agreed = [...all, yes('4.6.1', { judgement: 'partly' })]
    const progress = pointProgress(point('4.6.1'), agreed, context)
    expect(progress).toMatchObject({ discussed: true, partlyOpen: false, state: 'answered' })
    expect(progress.agreed?.judgement).toBe('partly')
  })

  it('of the programme does not listen to single organisations', () => {
    const progress = pointProgress(point('4.1.1'), [yes('4.1.1', { organisationId: 'a' })], context)
    expect(progress).toMatchObject({ discussed: false, partlyOpen: false, spread: [] })
  })
})

describe('a section', () => {
  it('without points has nothing to finish and divides by nothing', () => {
    const progress = sectionProgress(section('7.3'), [], context)
    expect(progress.status).toBe('no_points')
    expect(progress.counts).toMatchObject({ total: 0, discussed: 0, open: 0 })
  })

  it('counts the points of a no-go only when a no-go is considered, but keeps them readable', () => {
    const facts = [yes('4.6.5')]
    const without = sectionProgress(section('4.6'), facts, context)
    expect(without.counts.total).toBe(4)
    expect(without.points.find((entry) => entry.point.id === '4.6.5')).toMatchObject({ applies: false, state: 'answered' })
    const considered = sectionProgress(section('4.6'), facts, { ...context, noGoConsidered: true })
    expect(considered.counts).toMatchObject({ total: 6, answered: 1, discussed: 1, open: 5 })
  })

  it('goes from not started by way of in progress to done', () => {
    const done = section('6.1').points.map((entry) => yes(entry.id))
    expect(sectionProgress(section('6.1'), [], context).status).toBe('not_started')
    expect(sectionProgress(section('6.1'), done.slice(1), context).status).toBe('in_progress')
    expect(sectionProgress(section('6.1'), done, context).status).toBe('done')
    const apart = [yes('6.2.1', { organisationId: 'a' })]
    expect(sectionProgress(section('6.2'), apart, context).status).toBe('in_progress')
  })
})

describe('a phase and a programme', () => {
  it('counts 23 points in Oriënteren, 25 when a no-go is considered', () => {
    const orientation = phaseByCode(currentDefinition, 'orientation')
    expect(phaseProgress(orientation, [], context).counts.total).toBe(23)
    expect(phaseProgress(orientation, [], { ...context, noGoConsidered: true }).counts.total).toBe(25)
  })

  it('takes the answers of a carried-over phase from its own cycle', () => {
    const facts = [yes('4.1.1'), yes('5.1.1')]
    const second = { ...context, cycle: 2 }
    expect(programmeProgress(currentDefinition, facts, second).counts.discussed).toBe(0)
    const carried = programmeProgress(currentDefinition, facts, { ...second, carriedOver: { orientation: 1 } })
    expect(carried.phases.map((entry) => [entry.cycle, entry.counts.discussed])).toEqual([
      [1, 1],
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
    ])
  })
})

describe('nextOpenPoint', () => {
  const next = (facts: AnswerFact[], after?: string) =>
    nextOpenPoint(currentDefinition, programmeProgress(currentDefinition, facts, context), after)?.point.id

  it('begins at the beginning and goes on after a point', () => {
    expect(next([])).toBe('4.1.1')
    expect(next([yes('4.1.1')])).toBe('4.1.2')
    expect(next([], '4.1.4')).toBe('4.2.1')
  })

  it('passes over what does not apply, and comes round', () => {
    expect(next([], '4.6.4')).toBe('5.1.1')
    expect(next([], '8.3.3')).toBe('4.1.1')
  })

  it('stays within the section it is asked for', () => {
    const progress = sectionProgress(section('6.1'), [yes('6.1.1')], context)
    expect(nextOpenPoint(currentDefinition, progress)?.point.id).toBe('6.1.2')
    expect(nextOpenPoint(currentDefinition, progress, '6.1.2')).toBeUndefined()
  })
})
