import { describe, expect, it } from 'vitest'
import { horizonProblem, lengthHint, missingForEstablishing } from './vision-rules'

const whole = {
  text: 'Rust in huis.', horizonYear: 2039, horizonReason: '', strengths: 'Buren.', deficits: 'Schulden.', notDoing: 'Geen nieuw winkelcentrum.',
  strategy: 'accept_position', strategyReason: 'De huur blijft laag.', residentText: 'Minder zorgen.', makers: [{}],
}

describe('the horizon', () => {
  const problem = (horizonYear: number | null, horizonReason = '') => horizonProblem({ horizonYear, horizonReason }, 2019)
  it('is at least ten years away, or says why not', () => {
    expect(problem(2029)).toBeUndefined()
    expect(problem(2028)).toMatchObject({ field: 'horizonReason' })
    expect(problem(2028)?.message).toContain('9 jaar')
    expect(problem(2028, 'De wijk wordt in 2028 samengevoegd.')).toBeUndefined()
    expect(problem(null)).toBeUndefined()
  })
  it('lies after the start, and within a lifetime', () => {
    expect(problem(2019, 'reden')).toMatchObject({ field: 'horizonYear' })
    expect(problem(2093)).toMatchObject({ field: 'horizonYear' })
  })
})

describe('establishing', () => {
  it('asks for every part', () => {
    expect(missingForEstablishing(whole)).toEqual([])
    const empty = { text: '', horizonYear: null, horizonReason: '', strengths: '', deficits: '', notDoing: '', strategy: null, strategyReason: '', residentText: '', makers: [] }
    expect(missingForEstablishing(empty)).toHaveLength(8)
  })
  it('asks why a strategy was chosen', () => {
    expect(missingForEstablishing({ ...whole, strategyReason: '' })).toEqual(['Leg bij “Waarom deze keuze?” uit waarom u die kant kiest.'])
  })
})

it('says when a vision grows long', () => {
  expect(lengthHint('woord '.repeat(350))).toBeUndefined()
  expect(lengthHint('woord '.repeat(351))).toContain('351 woorden')
})
