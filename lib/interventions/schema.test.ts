import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { proposeSchema } from './schema'

const id = '0192f5a0-0000-7000-8000-000000000001'
const plain = { programmeId: id, title: 'Buurtkamer', what: 'Hulp bij geldzorgen.', ownerId: id, newness: 'new', experiment: 'nee' }
const fieldsOf = (extra: object) => {
  const parsed = z.safeParse(proposeSchema, { ...plain, ...extra })
  return parsed.success ? [] : [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))]
}

describe('what is asked of an intervention', () => {
  it('is little for an ordinary one', () => {
    expect(fieldsOf({})).toEqual([])
  })
  it('is everything for an experiment', () => {
    expect(fieldsOf({ experiment: 'ja' })).toEqual(['hypothesis', 'obstacle', 'obstacleLevel', 'learningQuestion', 'stopRule', 'scaleUpOn'])
    const whole = { experiment: 'ja', hypothesis: 'a', obstacle: 'b', obstacleLevel: 'city', learningQuestion: 'c', stopRule: 'd', scaleUpOn: '2027-01-01' }
    expect(fieldsOf(whole)).toEqual([])
    expect(fieldsOf({ ...whole, startsOn: '2027-06-01' })).toEqual(['scaleUpOn'])
  })
  it('is an end for a pilot, and days in order', () => {
    expect(fieldsOf({ pilot: 'on' })).toEqual(['endsOn'])
    expect(fieldsOf({ pilot: 'on', startsOn: '2026-01-01', endsOn: '2025-01-01' })).toEqual(['endsOn'])
  })
  it('is words for residents when they may read of it', () => {
    expect(fieldsOf({ open: 'on' })).toEqual(['publicText'])
  })
  it('is words for every contribution, and each goal once', () => {
    expect(fieldsOf({ contributions: [{ goalId: id, direct: 'ja', how: ' ' }] })).toEqual(['contributions.0.how'])
    const row = { goalId: id, direct: 'ja', how: 'Zo.' }
    expect(fieldsOf({ contributions: [row, row] })).toEqual(['contributions'])
  })
  it('reads places one to a line, each once', () => {
    const parsed = z.parse(proposeSchema, { ...plain, places: ' Sluisweg\nKolkplein; Sluisweg\n\n' })
    expect(parsed.places).toEqual(['Sluisweg', 'Kolkplein'])
  })
})
