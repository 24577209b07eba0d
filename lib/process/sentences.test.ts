import { describe, expect, it } from 'vitest'
import { areaWarnings } from './area'
import { currentDefinition as definition } from './definitions'
import { findPoint, phaseByCode } from './lookup'
import { pointProgress } from './point-progress'
import { phaseProgress, type ProgressCounts } from './progress'
import { phaseSentence, programmeSentence, progressSentence, spreadSentence } from './sentences'

const counts = (total: number, discussed: number, skipped = 0): ProgressCounts => ({
  total,
  discussed,
  skipped,
  open: total - discussed,
  partlyOpen: 0,
  answered: discussed - skipped,
  notApplicable: 0,
})

describe('progressSentence', () => {
  it.each([
    [counts(25, 12), '12 van de 25 gesprekspunten besproken'],
    [counts(25, 0), 'Nog geen van de 25 gesprekspunten besproken'],
    [counts(25, 25), 'Alle 25 gesprekspunten besproken'],
    [counts(4, 2, 1), '2 van de 4 gesprekspunten besproken, waarvan 1 overgeslagen met reden'],
    [counts(0, 0), 'Geen gesprekspunten'],
  ])('%#: says it calmly', (given, sentence) => expect(progressSentence(given)).toBe(sentence))

  it('fits a phase', () => {
    const context = { cycle: 1, organisationIds: [], noGoConsidered: true }
    const progress = phaseProgress(phaseByCode(definition, 'orientation'), [], context)
    expect(phaseSentence(progress)).toBe('Nog geen van de 25 gesprekspunten besproken')
  })
})

describe('programmeSentence', () => {
  it('names what runs and what has begun', () => {
    const states = [
      { phase: 'recalibration', cycle: 2, status: 'active' },
      { phase: 'execution', cycle: 2, status: 'active' },
      { phase: 'orientation', cycle: 1, status: 'active' },
    ] as const
    expect(programmeSentence(definition, states, 2)).toBe('Cyclus 2 · Uitvoeren loopt, Herijken is begonnen')
  })

  it('knows the beginning and the pause after a closed phase', () => {
    expect(programmeSentence(definition, [], 1)).toBe('Cyclus 1 · Nog geen fase begonnen')
    const closed = [{ phase: 'orientation', cycle: 1, status: 'closed' }] as const
    expect(programmeSentence(definition, closed, 1)).toBe('Cyclus 1 · Oriënteren is afgerond')
  })
})

describe('spreadSentence', () => {
  const sentence = (pointId: string, organisationIds: string[], answered: string[], agreed = false) => {
    const place = findPoint(definition, pointId)
    if (!place) throw new Error(`no point ${pointId}`)
    const fact = (organisationId: string | null) =>
      ({ pointId, cycle: 1, organisationId, state: 'answered', judgement: 'no', by: 'Noor', at: new Date(0) }) as const
    const facts = [...answered.map(fact), ...(agreed ? [fact(null)] : [])]
    return spreadSentence(pointProgress(place.point, facts, { cycle: 1, organisationIds, noGoConsidered: false }))
  }

  it('counts who did not answer, and never averages', () => {
    expect(sentence('4.6.1', ['a', 'b', 'c'], ['a'])).toBe(
      '2 van de 3 partners hebben nog niet geantwoord. Het gezamenlijke antwoord is nog open.',
    )
    expect(sentence('4.6.1', ['a', 'b'], [])).toBe(
      'Nog geen van de 2 partners heeft geantwoord. Het gezamenlijke antwoord is nog open.',
    )
    expect(sentence('4.6.1', ['a', 'b'], ['a', 'b'])).toBe(
      'Alle 2 partners hebben geantwoord. Het gezamenlijke antwoord is nog open.',
    )
    expect(sentence('4.6.1', ['a'], ['a'], true)).toBe('De enige partner heeft geantwoord. Er is een gezamenlijk antwoord.')
    expect(sentence('4.1.1', ['a'], [])).toBeNull()
  })
})

describe('areaWarnings', () => {
  it('is silent within the limits and about what is not known', () => {
    expect(areaWarnings({ inhabitants: 10_000, dwellings: 4_000, horizonYears: 10 })).toEqual([])
    expect(areaWarnings({ inhabitants: null, dwellings: undefined, horizonYears: null })).toEqual([])
  })

  it('names field, reason and source beyond them', () => {
    const warnings = areaWarnings({ inhabitants: 10_001, dwellings: 4_001, horizonYears: 9 })
    expect(warnings.map((warning) => warning.field)).toEqual(['inhabitants', 'dwellings', 'horizonYears'])
    for (const warning of warnings) expect(warning.reason.length * warning.source.length).toBeGreaterThan(0)
  })
})
