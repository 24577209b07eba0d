import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { closeTheory } from '@/lib/theory/close-theory'
import { kindLabels } from '@/lib/theory/labels'
import type { Kept, KeptArrow, KeptElement } from '@/lib/theory/undo'
import { spread } from './moment'
import type { Scene } from './scene'
import type { TheoryStory } from './theory-types'

/** The rows of how a programme thinks it works, per table. */
export type TheoryRows = {
  theories: (Prisma.TheoryOfChangeCreateManyInput & { programmeId: string; cycle: number; closes: Date | null })[]
  elements: Prisma.TheoryElementCreateManyInput[]
  arrows: Prisma.TheoryArrowCreateManyInput[]
  changes: Prisma.TheoryChangeCreateManyInput[]
}

export const noTheoryRows = (): TheoryRows => ({ theories: [], elements: [], arrows: [], changes: [] })

/** Writes them; a theory closes last, when everything stands in it. */
export async function writeTheories(db: Db, rows: TheoryRows): Promise<void> {
  await db.theoryOfChange.createMany({ data: rows.theories.map(({ closes: _, ...theory }) => theory) })
  await db.theoryElement.createMany({ data: rows.elements })
  await db.theoryArrow.createMany({ data: rows.arrows })
  await db.theoryChange.createMany({ data: rows.changes })
  for (const { programmeId, cycle, closes } of rows.theories) if (closes) await closeTheory(db, programmeId, cycle, closes)
}

type Step = { words: string; after: Kept }

function stepsOf(scene: Scene, story: TheoryStory, carried: ReadonlyMap<string, string>): { ids: Map<string, string>; steps: Step[] } {
  const ids = new Map(story.elements.map(({ key }) => [key, randomUUID() as string]))
  const idOf = (key: string) => {
    const id = ids.get(key)
    if (id === undefined) throw new Error(`example data: no element called ${key}`)
    return id
  }
  const titles = new Map(story.elements.map(({ key, title }) => [key, title]))
  const elements = story.elements.map(({ key, kind, title, note = '', indicator = '', goal, intervention }, index): Step => {
    const element: KeptElement = {
      id: idOf(key), version: 1, removedAt: null, kind, title, note, indicator, goalId: goal === undefined ? null : scene.goal(goal),
      interventionId: intervention === undefined ? null : scene.intervention(intervention),
      position: index + 1, carriedFromId: carried.get(key) ?? null,
    }
    return { words: `${kindLabels[kind]} “${title}” toegevoegd`, after: { elements: [element], arrows: [] } }
  })
  const arrows = story.arrows.map(({ from, to, assumption = '', conditions = '', evidence = '', confidence = null }): Step => {
    const arrow: KeptArrow = { id: randomUUID(), version: 1, removedAt: null, fromId: idOf(from), toId: idOf(to), assumption, conditions, evidence, confidence }
    return { words: `Pijl “${titles.get(from)}” → “${titles.get(to)}” getrokken`, after: { elements: [], arrows: [arrow] } }
  })
  return { ids, steps: [...elements, ...arrows] }
}

function tellTheory(scene: Scene, story: TheoryStory, carried: ReadonlyMap<string, string>): Map<string, string> {
  const { municipalityId, programmeId, ledger, rows: { theories: rows } } = scene
  const [theoryId, begunAt] = [randomUUID() as string, scene.at(story.begun)]
  const { ids, steps } = stepsOf(scene, story, carried)
  const moments = spread(begunAt, scene.at(story.until), steps.length)
  const who = (index: number) => scene.person(story.who[index % story.who.length] ?? '')
  rows.theories.push({
    id: theoryId, municipalityId, programmeId, cycle: story.cycle, revision: steps.length, createdAt: begunAt, closes: story.closed ? scene.at(story.closed) : null,
  })
  const event = { objectType: 'theory', objectId: theoryId, programmeId }
  ledger.note(begunAt, who(0), { ...event, type: 'theory.started', after: { cycle: story.cycle, from: carried.size > 0 ? 'carried' : 'empty' } })
  steps.forEach(({ words, after }, index) => {
    const at = moments[index] ?? begunAt
    const own = { municipalityId, theoryId }
    rows.elements.push(...after.elements.map(({ removedAt: _, ...element }) => ({ ...element, ...own })))
    rows.arrows.push(...after.arrows.map(({ removedAt: _, ...arrow }) => ({ ...arrow, ...own })))
    rows.changes.push({ ...own, revision: index + 1, byId: who(index).id, at, words, before: { elements: [], arrows: [] }, after })
    const [row] = [...after.elements, ...after.arrows]
    const type = after.arrows.length > 0 ? 'theory.arrow-drawn' : 'theory.element-added'
    ledger.note(at, who(index), { type, objectType: after.arrows.length > 0 ? 'theoryArrow' : 'theoryElement', objectId: row?.id ?? '', programmeId, after: { words } })
  })
  return ids
}

/** Tells by which way the programme thinks to get there, cycle by cycle. */
export function tellTheories(scene: Scene): void {
  let carried: ReadonlyMap<string, string> = new Map()
  for (const story of scene.story.theories ?? []) carried = tellTheory(scene, story, carried)
}
