import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { GoalsEvent } from './audit-types'
import { loadVisionByNumber, visionText, type LoadedVision } from './load-vision'
import { startVisionSchema } from './vision-schema'

async function create(db: Db, programme: { id: string; municipalityId: string }, last: LoadedVision | null, now: Date) {
  const { municipalityId, id: programmeId } = programme
  const { motto } = await db.programme.findUniqueOrThrow({ where: { id: programmeId }, select: { motto: true } })
  const { makers = [], terms = [], ...words } = last ? visionText(last) : { motto }
  const { id, number } = await db.visionVersion.create({
    data: { ...words, municipalityId, programmeId, number: (last?.number ?? 0) + 1, createdAt: now },
  })
  await db.visionMaker.createMany({ data: makers.map((maker, position) => ({ ...maker, municipalityId, visionId: id, position })) })
  await db.visionTerm.createMany({ data: terms.map((term, position) => ({ ...term, municipalityId, visionId: id, position })) })
  return { visionId: id, number }
}

/** Begins the vision, or its next version as a copy of what was established last (handbook §5.2). */
export const startVision = defineUseCase({
  permission: 'vision.edit',
  input: startVisionSchema,
  run: async ({ db, authorise, audit, now }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const draft = await db.visionVersion.findFirst({ where: { programmeId, closedAt: null }, select: { number: true } })
    if (draft) return broken(`Versie ${draft.number} is nog een concept. Werk die eerst af.`)
    const made = await create(db, programme, await loadVisionByNumber(db, programmeId, null), now)
    await audit({ type: 'vision.begun' satisfies GoalsEvent, objectType: 'vision', objectId: made.visionId, programmeId, after: { number: made.number } })
    return ok(made)
  },
})
