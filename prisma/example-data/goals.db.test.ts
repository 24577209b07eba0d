import { describe, expect, it } from 'vitest'
import { chanceView, loadChances } from '@/lib/goals/load-chances'
import { loadGoals } from '@/lib/goals/load-goals'
import { loadVisionByNumber, visionText } from '@/lib/goals/load-vision'
import { loadYears } from '@/lib/goals/load-years'
import { goalRemarks, smartCheck } from '@/lib/goals/smart'
import { visionHash } from '@/lib/goals/vision-hash'
import { missingForEstablishing } from '@/lib/goals/vision-rules'
import { inProgramme, useExampleData } from '@/tests/support/example-data'

useExampleData()

describe('what De Kolk aims at', () => {
  it('is a vision established twice, with seals that hold, and a draft', async () => {
    const [first, second, draft] = await inProgramme('de-kolk', async (db, id) => [await loadVisionByNumber(db, id, 1), await loadVisionByNumber(db, id, null), await loadVisionByNumber(db, id, 3)])
    for (const vision of [first, second]) {
      if (!vision?.closedAt) throw new Error('not established')
      expect(vision.hash).toBe(visionHash(vision))
      expect(missingForEstablishing(visionText(vision))).toEqual([])
    }
    expect([first?.number, second?.number, draft?.closedAt]).toEqual([1, 2, null])
  })
  it('has ambitions with whole goals, and some that the check has something to say about', async () => {
    const { goals, years } = await inProgramme('de-kolk', async (db, id) => ({ goals: await loadGoals(db, id), years: await loadYears(db, id) }))
    const below = goals.filter(({ parentId }) => parentId !== null)
    const whole = below.filter((goal) => smartCheck(goal, years).every(({ missing }) => missing.length === 0))
    expect(whole.length).toBeGreaterThan(3)
    expect(whole.length).toBeLessThan(below.length)
    expect(goals.filter(({ breakthrough }) => breakthrough).length).toBeLessThanOrEqual(5)
    expect(below.flatMap((goal) => goalRemarks(goal).map(({ kind }) => kind)).every((kind) => kind === 'elsewhere')).toBe(true)
  })
  it('has chances, some of which serve one ambition only', async () => {
    const chances = await inProgramme('de-kolk', async (db, id) => (await loadChances(db, id)).map(chanceView))
    expect(new Set(chances.map(({ ambitions }) => ambitions > 1)).size).toBe(2)
  })
})

it('tells of places that exist what is published, and says where', async () => {
  for (const [slug, ambitions] of [['overvecht', 5], ['westwijk', 5], ['rotterdam-zuid', 5]] as const) {
    const goals = await inProgramme(slug, loadGoals)
    expect(goals.filter(({ parentId }) => parentId === null)).toHaveLength(ambitions)
    for (const goal of goals) expect(goal.explanation, goal.title).toMatch(/Handboek §/)
  }
  expect(await inProgramme('overvecht', loadChances)).toHaveLength(10)
})
