import { randomUUID } from 'node:crypto'
import { loadVision } from '@/lib/goals/load-vision'
import { visionHash } from '@/lib/goals/vision-hash'
import type { Db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { VisionStory } from './goal-types'
import { dayOf } from './moment'
import type { Scene } from './scene'

/** A version with what stands below it; it closes when all of that is there. */
export type PlannedVision = {
  vision: Prisma.VisionVersionCreateManyInput & { id: string; programmeId: string }
  makers: Prisma.VisionMakerCreateManyInput[]
  terms: Prisma.VisionTermCreateManyInput[]
  closedAt: Date | null
}

/** Writes the versions one after another: there is never more than one draft. */
export async function writeVisions(db: Db, planned: readonly PlannedVision[]): Promise<void> {
  for (const { vision, makers, terms, closedAt } of planned) {
    await db.visionVersion.create({ data: vision })
    await db.visionMaker.createMany({ data: makers })
    await db.visionTerm.createMany({ data: terms })
    const written = closedAt && (await loadVision(db, vision.programmeId, vision.id))
    if (written) await db.visionVersion.update({ where: { id: vision.id }, data: { closedAt, hash: visionHash(written) } })
  }
}

function tellVision(scene: Scene, story: VisionStory, number: number): PlannedVision {
  const { municipalityId, programmeId, ledger } = scene
  const { begun, who, established, makers, terms, ...words } = story
  const [id, closedAt, person] = [randomUUID(), established ? scene.at(established) : null, scene.person(who)]
  const event = { objectType: 'vision', objectId: id, programmeId }
  ledger.note(scene.at(begun), person, { ...event, type: 'vision.begun', after: { number } })
  if (closedAt) ledger.note(closedAt, person, { ...event, type: 'vision.established', after: { number } })
  return {
    vision: { ...words, id, municipalityId, programmeId, number, createdAt: scene.at(begun), establishedOn: closedAt && dayOf(closedAt), version: closedAt ? 3 : 2 },
    makers: makers.map((maker, position) => ({ ...maker, municipalityId, visionId: id, position })),
    terms: terms.map((term, position) => ({ ...term, municipalityId, visionId: id, position })), closedAt,
  }
}

/** Tells the vision through its versions. */
export function tellVisions(scene: Scene): void {
  scene.rows.goals.visions.push(...(scene.story.visions ?? []).map((vision, index) => tellVision(scene, vision, index + 1)))
}
