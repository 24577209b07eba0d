import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { GoalsEvent } from './audit-types'
import { loadVision, visionText, type LoadedVision } from './load-vision'
import { horizonProblem } from './vision-rules'
import { editVisionSchema, type EditVisionInput } from './vision-schema'

async function replaceRows(db: Db, { id: visionId, municipalityId }: LoadedVision, { makers, terms }: EditVisionInput) {
  await db.visionMaker.deleteMany({ where: { visionId } })
  await db.visionTerm.deleteMany({ where: { visionId } })
  await db.visionMaker.createMany({ data: makers.map((maker, position) => ({ ...maker, municipalityId, visionId, position })) })
  await db.visionTerm.createMany({ data: terms.map((term, position) => ({ ...term, municipalityId, visionId, position })) })
}

/** Writes the draft of the vision; what was established never changes. */
export const editVision = defineUseCase({
  permission: 'vision.edit',
  input: editVisionSchema,
  run: async ({ db, authorise, audit }, input) => {
    const { programmeId, visionId, version, makers: _, terms: __, strategy, ...words } = input
    const vision = await loadVision(db, programmeId, visionId)
    if (!vision) return notFound()
    if (!authorise(programmeResource(vision.programme))) return denied()
    if (vision.closedAt) return broken('Deze visie is vastgesteld en verandert niet meer. Begin een nieuwe versie.')
    const problem = horizonProblem(words, vision.programme.startsOn.getUTCFullYear())
    // Why the horizon is near may be written later; it is asked when the vision is established.
    if (problem?.field === 'horizonYear') return broken(problem.message, problem.field)
    const { count } = await db.visionVersion.updateMany({
      where: { id: visionId, version, closedAt: null }, data: { ...words, strategy: strategy === '' ? null : strategy, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ ...visionText(vision), version: vision.version })
    await replaceRows(db, vision, input)
    const after = await loadVision(db, programmeId, visionId)
    await audit({
      type: 'vision.edited' satisfies GoalsEvent, objectType: 'vision', objectId: visionId, programmeId,
      before: visionText(vision), after: after ? visionText(after) : undefined,
    })
    return ok({ number: vision.number })
  },
})
