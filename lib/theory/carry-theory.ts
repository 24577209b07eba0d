import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/platform/db/client'
import type { LoadedTheory } from './load-theory'

type To = { id: string; municipalityId: string; programmeId: string; cycle: number }

/** An effort of the new cycle is tied to the same intervention as it goes on there; else it waits for a new one. */
async function carriedInterventions(db: Db, { programmeId, cycle }: To): Promise<Map<string, string>> {
  const carried = await db.intervention.findMany({ where: { programmeId, execution: { cycle }, carriedFromId: { not: null } }, select: { id: true, carriedFromId: true } })
  return new Map(carried.flatMap(({ id, carriedFromId }) => (carriedFromId ? [[carriedFromId, id] as const] : [])))
}

/** Copies what stands in a theory to that of a later cycle; each element remembers where it came from. */
export async function carryTheory(db: Db, from: LoadedTheory, to: To): Promise<void> {
  const [theoryId, municipalityId] = [to.id, to.municipalityId]
  const interventions = await carriedInterventions(db, to)
  const ids = new Map(from.elements.map(({ id }) => [id, randomUUID() as string]))
  const newId = (id: string) => ids.get(id) ?? id
  await db.theoryElement.createMany({
    data: from.elements.map(({ id, kind, title, note, indicator, goalId, interventionId, position }) => ({
      id: newId(id), municipalityId, theoryId, kind, title, note, indicator, goalId, position, carriedFromId: id,
      interventionId: (interventionId && interventions.get(interventionId)) ?? null,
    })),
  })
  await db.theoryArrow.createMany({
    data: from.arrows.map(({ fromId, toId, assumption, conditions, evidence, confidence }) =>
      ({ municipalityId, theoryId, fromId: newId(fromId), toId: newId(toId), assumption, conditions, evidence, confidence })),
  })
}
