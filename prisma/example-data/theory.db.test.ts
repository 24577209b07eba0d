import { describe, expect, it } from 'vitest'
import { useDatabase } from '@/tests/support/database'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { theoryHash } from '@/lib/theory/close-theory'
import { looseElements } from '@/lib/theory/findings'
import { graphProblem } from '@/lib/theory/graph'
import { readKept } from '@/lib/theory/kept-schema'
import { loadTheory } from '@/lib/theory/load-theory'
import { seed } from './seed'

useDatabase()

const theoryOf = (slug: string, cycle: number) => systemTransaction(async (db) => {
  const { id } = await db.programme.findFirstOrThrow({ where: { slug } })
  const theory = await loadTheory(db, id, cycle)
  if (!theory) throw new Error(`${slug} has no theory of cycle ${cycle}`)
  return { ...theory, steps: await db.theoryChange.findMany({ where: { theoryId: theory.id } }) }
})

describe('the example theories of change', () => {
  it.each([['de-kolk', 1], ['de-kolk', 2], ['westwijk', 1], ['rotterdam-zuid', 1]] as const)('hold together: %s, cycle %i', async (slug, cycle) => {
    await seed()
    const theory = await theoryOf(slug, cycle)
    expect(graphProblem(theory)).toBeUndefined()
    expect(theory.steps).toHaveLength(theory.revision)
    for (const { after } of theory.steps) readKept(after)
  })
  it('show what there is to see: one thing loose, doubt, a goal behind each ambition, a cycle that is closed', async () => {
    await seed()
    const now = await theoryOf('de-kolk', 2)
    expect([...looseElements(now)].map(([id]) => now.elements.find((element) => element.id === id)?.title)).toEqual(['Buurtmarkt op het Kolkplein'])
    expect(now.arrows.some(({ confidence }) => confidence === 'low')).toBe(true)
    expect(now.elements.filter(({ kind, goalId }) => kind === 'ambition' && goalId === null)).toEqual([])
    expect(now.elements.filter(({ carriedFromId }) => carriedFromId !== null).length).toBeGreaterThan(8)
    const then = await theoryOf('de-kolk', 1)
    expect(then.closedAt && theoryHash(then)).toBe(then.hash)
  })
  it('name the source of everything that is published', async () => {
    await seed()
    for (const [slug, section] of [['westwijk', '§6.4'], ['rotterdam-zuid', '§']] as const) {
      const { elements } = await theoryOf(slug, 1)
      expect(elements.filter(({ note }) => !note.includes(section))).toEqual([])
    }
  })
})
